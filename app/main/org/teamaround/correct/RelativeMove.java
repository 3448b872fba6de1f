package org.teamaround.correct;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.TieRules;

/**
 * A relative entered in the wrong family belongs to another: what they are to the child they become to the right one, and what they were
 * to its brothers and sisters in the same way goes with it. Siblings are so both ways; a baby's mother is known by her tie.
 */
final class RelativeMove implements MovesOf {
    private final Persons persons;
    private final PersonNames names;
    private final Announcements announcements;
    private final Moment moment;

    RelativeMove(Persons persons, Announcements announcements, Moment moment) {
        this.persons = persons;
        names = new PersonNames(persons);
        this.announcements = announcements;
        this.moment = moment;
    }

    @Override public MovedKind kind() {
        return MovedKind.RELATIVE;
    }

    @Override public Stream<Movable> of(PersonId child) {
        return persons.relativesOf(child).stream().map(tie -> new Movable(MovedKind.RELATIVE, tie.id(), Optional.empty(),
            Phrase.of("correct.of.relative", names.display(tie.relative()), Word.of("person.relationship", tie.kind()))));
    }

    @Override public Outcome<?> move(UUID record, PersonId from, PersonId to, Actor actor) {
        Optional<Relationship> found = persons.relativesOf(from).stream().filter(tie -> tie.id().equals(record)).findFirst();
        if (found.isEmpty()) return Outcome.refused(Problem.of("correct.problem.gone"));
        Relationship tie = found.get();
        if (between(to, tie.relative()).isPresent()) return Outcome.refused(Problem.of("correct.problem.relative-there"));
        List<Problem> hindrances = new TieRules(persons).problems(RelationshipDraft.of(tie.to(to)));
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        forgetTheMother(from, tie);
        List<Relationship> along = siblings(from).stream().flatMap(s -> between(s, tie.relative()).stream()).filter(t -> t.kind() == tie.kind()).toList();
        along.forEach(t -> persons.part(t.id()));
        otherWay(tie, to);
        persons.save(tie.to(to));
        if (!along.isEmpty()) siblings(to).stream().filter(s -> !s.equals(tie.relative()) && between(s, tie.relative()).isEmpty()).forEach(s -> persons.save(fresh(tie, s)));
        return announcements.announce(new PersonChanged(from)).then(told -> announcements.announce(new PersonChanged(to)))
            .then(told -> announcements.announce(new PersonChanged(tie.relative())));
    }

    private void otherWay(Relationship tie, PersonId to) {
        if (!FamilyRules.isMutual(tie.kind())) return;
        between(tie.relative(), tie.child()).ifPresent(back -> persons.save(new Relationship(back.id(), back.child(), to, back.kind(),
            back.parentalResponsibility(), back.livesWithChild(), back.mustNotReceive(), back.by(), Optional.empty())));
    }

    private void forgetTheMother(PersonId from, Relationship tie) {
        persons.find(from).filter(p -> p.mother().equals(Optional.of(tie.relative())))
            .ifPresent(p -> persons.save(PersonDraft.of(p).withMother(Optional.empty()).as(p.id(), p.reference())));
    }

    private Relationship fresh(Relationship tie, PersonId child) {
        Relationship like = tie.to(child);
        return new Relationship(Ids.fresh(moment.now()), child, like.relative(), like.kind(), like.parentalResponsibility(), like.livesWithChild(),
            like.mustNotReceive(), like.by(), Optional.empty());
    }

    private List<PersonId> siblings(PersonId child) {
        return persons.relativesOf(child).stream().filter(t -> FamilyRules.isSibling(t.kind())).map(Relationship::relative)
            .filter(id -> persons.find(id).map(Person::kind).filter(k -> k == PersonKind.CHILD).isPresent()).toList();
    }

    private Optional<Relationship> between(PersonId child, PersonId relative) {
        return persons.relativesOf(child).stream().filter(t -> t.relative().equals(relative)).findFirst();
    }
}
