package org.teamaround.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Reach;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RestrictedPlaces;
import org.teamaround.person.family.RelateSiblings;
import org.teamaround.person.family.SayHolderNotKnown;

/** Enters the family of a referral: adults first, so that an unborn baby can be called after its mother, then who is what to whom. */
final class FamilyEntering {
    /** The persons of the draft's lines, in their order. */
    record Family(List<PersonId> children, List<PersonId> members) {}

    private final EnterPerson enter;
    private final RelateFamily relate;
    private final RelateSiblings siblings;
    private final SayHolderNotKnown holder;

    FamilyEntering(Entering entering) {
        enter = entering.person();
        relate = entering.relate();
        siblings = entering.siblings();
        holder = entering.holder();
    }

    Outcome<Family> enter(ReferralDraft draft, Actor actor) {
        RestrictedPlaces restricted = RestrictedPlaces.of(Stream.of(draft.household().address().stream(),
            draft.family().stream().flatMap(f -> f.typed().addresses().stream()), draft.children().stream().flatMap(c -> c.typed().addresses().stream())).flatMap(a -> a));
        List<Problem> problems = new ArrayList<>();
        List<PersonId> members = new ArrayList<>();
        for (int i = 0; i < draft.family().size(); i++) {
            FamilyEntry entry = draft.family().get(i);
            PersonDraft typed = entry.livesWithAny() ? atHome(entry.typed(), draft.household()) : entry.typed();
            keep(entry.known(), restricted.hidden(typed), "family." + i + '.', actor, members, problems);
        }
        List<PersonId> children = new ArrayList<>();
        for (int i = 0; problems.isEmpty() && i < draft.children().size(); i++) {
            ChildEntry entry = draft.children().get(i);
            keep(entry.known(), restricted.hidden(child(draft, i, members)), "child." + i + '.', actor, children, problems);
        }
        if (problems.isEmpty()) problems.addAll(tie(draft, new Family(children, members), actor));
        if (problems.isEmpty()) problems.addAll(siblings.relate(children, actor).problems());
        if (problems.isEmpty()) problems.addAll(holders(draft, children, actor));
        return problems.isEmpty() ? Outcome.done(new Family(List.copyOf(children), List.copyOf(members))) : Outcome.refused(problems);
    }

    /** Why nobody is known to have parental responsibility, for each new child of whom nobody is said to have it. */
    private List<Problem> holders(ReferralDraft draft, List<PersonId> children, Actor actor) {
        Household home = draft.household();
        if (!home.holderNotKnown() || home.holderWhy().isBlank()) return List.of();
        return IntStream.range(0, children.size()).filter(line -> draft.children().get(line).known().isEmpty() && !hasHolder(draft, line)).boxed()
            .flatMap(line -> holder.say(children.get(line), home.holderWhy(), actor).problems().stream()).toList();
    }

    private static boolean hasHolder(ReferralDraft draft, int line) {
        return draft.family().stream().flatMap(f -> f.ties().stream()).anyMatch(tie -> tie.child() == line && tie.parentalResponsibility() == Answer.YES);
    }

    private void keep(Optional<PersonId> known, PersonDraft typed, String line, Actor actor, List<PersonId> kept, List<Problem> problems) {
        if (known.isPresent()) kept.add(known.get());
        else enter.enter(typed, actor).map(Person::id).handle(kept::add, found -> found.forEach(p -> problems.add(at(line, p))));
    }

    private static Problem at(String line, Problem problem) {
        return new Problem(line + problem.field(), problem.key(), problem.arguments());
    }

    private static PersonDraft child(ReferralDraft draft, int line, List<PersonId> members) {
        PersonDraft typed = atHome(draft.children().get(line).typed(), draft.household());
        for (int i = 0; i < members.size(); i++)
            if (draft.family().get(i).isMotherOf(line)) return typed.withMother(Optional.of(members.get(i)));
        return typed;
    }

    private static PersonDraft atHome(PersonDraft typed, Household home) {
        PersonDraft reached = typed.reach().equals(Reach.NONE) ? typed.withReach(home.reach()) : typed;
        Optional<Stated<Address>> address = home.address().filter(a -> typed.addresses().isEmpty());
        return address.map(a -> reached.withAddresses(List.of(a))).orElse(reached);
    }

    private List<Problem> tie(ReferralDraft draft, Family family, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < draft.family().size(); i++) {
            PersonId member = family.members().get(i);
            String line = "family." + i + '.';
            for (Tie tie : draft.family().get(i).ties()) {
                if (tie.child() >= family.children().size()) continue;
                RelationshipDraft relation = new RelationshipDraft(family.children().get(tie.child()), member, tie.kind(),
                    tie.parentalResponsibility(), tie.livesWithChild(), tie.mustNotReceive());
                relate.relate(relation, actor).problems().forEach(p -> problems.add(at(line, p)));
            }
        }
        return problems;
    }
}
