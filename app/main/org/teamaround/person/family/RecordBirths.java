package org.teamaround.person.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.Address;
import org.teamaround.person.BirthNotice;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.RecordBirth;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.Whereabouts;

/**
 * Twins, triplets: one unborn record becomes as many children as were born (domain.md 4.7). The first keeps the record; each other begins
 * with all that was known of it and the same family, is a twin of the rest, and shares its history.
 */
@Needs(Right.EDIT_CASE)
public final class RecordBirths {
    private final Persons persons;
    private final Families families;
    private final EnterPerson enter;
    private final RelateFamily relate;
    private final RecordBirth born;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;
    private final CaseRights rights;

    /** The use cases of single persons it is made of. */
    public record Single(EnterPerson enter, RelateFamily relate, RecordBirth born) {}

    public RecordBirths(Persons persons, Families families, Single single, Transactions transactions, Announcements announcements, Moment moment,
            CaseRights rights) {
        this.persons = persons;
        this.families = families;
        this.enter = single.enter();
        this.relate = single.relate();
        this.born = single.born();
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
        this.rights = rights;
    }

    /** @param notices one for each child, in the order of birth */
    public Outcome<List<Person>> record(PersonId unborn, List<BirthNotice> notices, Actor actor) {
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.EDIT_CASE, List.of(unborn)));
        Optional<Person> before = persons.find(unborn);
        if (problems.isEmpty() && notices.size() < 2) problems.add(Problem.of("family.problem.one-birth"));
        if (problems.isEmpty() && before.filter(Person::isUnborn).isEmpty()) problems.add(Problem.of("person.problem.already-born"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("family.births", actor), () -> keep(before.get(), notices, actor));
    }

    private Outcome<List<Person>> keep(Person unborn, List<BirthNotice> notices, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        List<Person> children = new ArrayList<>();
        PersonDraft known = asKnown(persons.opened(unborn.id()).orElse(unborn));
        for (int line = 0; line < notices.size() && problems.isEmpty(); line++) born(unborn.id(), known, notices.get(line), line, actor, children, problems);
        if (problems.isEmpty()) children.stream().skip(1).forEach(child -> share(unborn.id(), child.id(), actor, problems));
        if (problems.isEmpty()) twins(children, actor, problems);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return announcements.announce(new BirthsSplit(unborn.id(), children.stream().skip(1).map(Person::id).toList())).map(told -> List.copyOf(children));
    }

    /** The first is the record itself, every other a new one that began as the same unborn baby. */
    private void born(PersonId unborn, PersonDraft known, BirthNotice notice, int line, Actor actor, List<Person> children, List<Problem> problems) {
        Outcome<PersonId> record = line == 0 ? Outcome.done(unborn) : enter.enter(known, actor).map(Person::id);
        record.then(id -> born.record(id, notice, actor)).handle(children::add,
            found -> found.forEach(p -> problems.add(new Problem("child." + line + '.' + p.field(), p.key(), p.arguments()))));
    }

    /** Without numbers of its own, and without what is withheld from who records the births. */
    private static PersonDraft asKnown(Person unborn) {
        PersonDraft known = PersonDraft.of(unborn).withNumbers("", "")
            .withAddresses(unborn.addresses().stream().filter(a -> a.answer().filter(Address::isWithheld).isEmpty()).toList());
        return known.whereabouts().isWithheld() ? known.withWhereabouts(Whereabouts.NONE) : known;
    }

    private void share(PersonId first, PersonId child, Actor actor, List<Problem> problems) {
        persons.relativesOf(first).stream().filter(tie -> tie.kind() != RelationshipKind.TWIN)
            .forEach(tie -> problems.addAll(relate.relate(RelationshipDraft.of(tie).ofChild(child), actor).problems()));
        families.save(new BornTogether(Ids.fresh(moment.now()), child, first, moment.today()));
        families.contactsOf(first).reversed().forEach(c -> families.save(c.copied(Ids.fresh(moment.now()), child)));
        families.holderNotKnown(first).ifPresent(why -> families.saveHolderNotKnown(child, Optional.of(why)));
    }

    private void twins(List<Person> children, Actor actor, List<Problem> problems) {
        for (int one = 0; one < children.size(); one++)
            for (Person other : children.subList(one + 1, children.size()))
                problems.addAll(relate.relate(RelationshipDraft.of(children.get(one).id(), other.id(), RelationshipKind.TWIN), actor).problems());
    }
}
