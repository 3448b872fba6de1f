package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** Says how a child sees somebody of the family. What held until then ends and stays in the record. */
@Needs(Right.ENTER)
public final class SayContact {
    private final Families families;
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public SayContact(Families families, Persons persons, Transactions transactions, Announcements announcements, Moment moment) {
        this.families = families;
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Contact> say(ContactDraft draft, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        TypedText typed = new TypedText();
        String details = typed.text("details", draft.details());
        problems.addAll(typed.problems());
        problems.addAll(problems(draft, details));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Contact contact = new Contact(Ids.fresh(moment.now()), draft.child(), draft.relative(), draft.kind(), Optional.of(details), false,
            draft.orderedOn(), draft.from().or(() -> Optional.of(moment.today())), draft.to());
        return transactions.inTransaction(Act.of("family.contact", actor), () -> keep(contact));
    }

    private List<Problem> problems(ContactDraft draft, String details) {
        List<Problem> found = new ArrayList<>();
        if (!areRelated(draft.child(), draft.relative())) found.add(Problem.at("relative", "family.problem.not-related"));
        boolean backwards = draft.from().isPresent() && draft.to().filter(to -> to.isBefore(draft.from().get())).isPresent();
        if (backwards) found.add(Problem.at("to", "family.problem.dates"));
        if (draft.orderedOn().filter(moment.today()::isBefore).isPresent()) found.add(Problem.at("orderedOn", "family.problem.order-in-future"));
        boolean bare = draft.kind() == ContactKind.BY_ORDER && draft.orderedOn().isEmpty() && details.isEmpty();
        if (bare) found.add(Problem.at("orderedOn", "family.problem.order-unknown"));
        return found;
    }

    private boolean areRelated(PersonId child, PersonId relative) {
        Stream<Relationship> ties = Stream.concat(persons.relativesOf(child).stream(), persons.relativesOf(relative).stream());
        return ties.anyMatch(r -> r.child().equals(child) && r.relative().equals(relative) || r.child().equals(relative) && r.relative().equals(child));
    }

    private Outcome<Contact> keep(Contact contact) {
        LocalDate from = contact.from().orElseThrow();
        families.contactsOf(contact.child()).stream().filter(c -> c.relative().equals(contact.relative()) && c.to().isEmpty())
            .forEach(c -> families.save(c.until(latest(from.minusDays(1), c.from()))));
        Contact kept = new FamilyRestriction(persons).isOn(contact) ? contact.underSeal() : contact;
        families.save(kept);
        return announcements.announce(new PersonChanged(contact.child())).map(told -> kept);
    }

    private static LocalDate latest(LocalDate day, Optional<LocalDate> notBefore) {
        return notBefore.filter(day::isBefore).orElse(day);
    }
}
