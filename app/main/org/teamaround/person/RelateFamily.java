package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Says what somebody is to a child, or says it otherwise. Siblings are written both ways; an unborn baby learns whose it is. */
@Needs(Right.ENTER)
public final class RelateFamily {
    private final Persons persons;
    private final TieRules rules;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public RelateFamily(Persons persons, Transactions transactions, Announcements announcements, Moment moment) {
        this.persons = persons;
        rules = new TieRules(persons);
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Relationship> relate(RelationshipDraft draft, Actor actor) {
        TypedText typed = new TypedText();
        Optional<String> why = draft.mustNotReceive().map(reason -> typed.text("mustNotReceive", reason));
        RelationshipDraft clean = why.map(draft::mustNotReceive).orElse(draft);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(typed.problems());
        problems.addAll(rules.betweenThem(clean));
        if (problems.isEmpty()) problems.addAll(rules.together(clean));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.relate", actor), () -> keep(clean));
    }

    private Outcome<Relationship> keep(RelationshipDraft draft) {
        Relationship kept = save(draft, between(draft.child(), draft.relative()));
        keepTheOtherWay(draft);
        knowTheMother(draft);
        return announcements.announce(new PersonChanged(draft.child())).map(told -> kept);
    }

    private Relationship save(RelationshipDraft draft, Optional<Relationship> before) {
        Relationship relationship = draft.as(before.map(Relationship::id).orElseGet(() -> Ids.fresh(moment.now())));
        persons.save(relationship);
        return relationship;
    }

    /** One sentence seen from two sides: what is mutual stands both ways, and nothing stands that says otherwise. */
    private void keepTheOtherWay(RelationshipDraft draft) {
        Optional<Relationship> back = between(draft.relative(), draft.child());
        if (FamilyRules.isMutual(draft.kind())) {
            RelationshipDraft other = back.map(RelationshipDraft::of).orElse(RelationshipDraft.of(draft.relative(), draft.child(), draft.kind()));
            save(other.as(draft.kind(), draft.livesWithChild()), back);
        } else {
            back.filter(b -> FamilyRules.isMutual(b.kind()) || FamilyRules.isOneWay(draft.kind())).ifPresent(b -> persons.part(b.id()));
        }
    }

    private void knowTheMother(RelationshipDraft draft) {
        if (draft.kind() != RelationshipKind.MOTHER) return;
        persons.find(draft.child()).filter(p -> p.isUnborn() && p.mother().isEmpty())
            .ifPresent(p -> persons.save(PersonDraft.of(p).withMother(Optional.of(draft.relative())).as(p.id(), p.reference())));
    }

    private Optional<Relationship> between(PersonId child, PersonId relative) {
        return persons.relativesOf(child).stream().filter(r -> r.relative().equals(relative)).findFirst();
    }
}
