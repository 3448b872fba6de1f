package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Unborn to born (domain.md 4.7): the same record gets name, sex and date of birth; the old display is kept as an alias. */
@Needs(Right.EDIT_CASE)
public final class RecordBirth {
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;
    private final CaseRights rights;

    public RecordBirth(Persons persons, Transactions transactions, Announcements announcements, Moment moment, CaseRights rights) {
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
        this.rights = rights;
    }

    public Outcome<Person> record(PersonId id, BirthNotice notice, Actor actor) {
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.EDIT_CASE, List.of(id)));
        Optional<Person> before = persons.find(id);
        if (before.isEmpty()) problems.add(Problem.of("person.problem.gone"));
        before.filter(p -> !p.isUnborn()).ifPresent(p -> problems.add(Problem.of("person.problem.already-born")));
        problems.addAll(PersonRules.birth(new Birth.Exact(notice.on()), moment.today()));
        CleanPerson clean = new CleanPerson(PersonDraft.child(notice.given(), notice.family(), new Birth.Exact(notice.on())));
        problems.addAll(clean.problems());
        if (clean.draft().name().full().isEmpty()) problems.add(Problem.at("family", "person.problem.no-name"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.birth", actor), () -> keep(before.get(), clean.draft().name(), notice));
    }

    private Outcome<Person> keep(Person unborn, PersonName typed, BirthNotice notice) {
        PersonDraft born = PersonDraft.of(unborn).withName(named(unborn, typed)).withBirth(new Birth.Exact(notice.on()))
            .withGender(notice.gender());
        if (notice.ethnicity().isGiven()) born = born.withEthnicity(notice.ethnicity());
        Person child = born.as(unborn.id(), unborn.reference());
        persons.save(child);
        return announcements.announce(new ChildBorn(child.id(), notice.on()))
            .then(told -> announcements.announce(new PersonChanged(child.id()))).map(told -> child);
    }

    private PersonName named(Person unborn, PersonName typed) {
        PersonName old = unborn.name();
        String shown = new PersonNames(persons).display(unborn);
        List<String> aliases = Stream.concat(old.alsoKnownAs().stream(), Stream.of(shown)).distinct().toList();
        return old.withGiven(typed.given(), typed.withoutGiven()).withFamily(typed.family(), typed.withoutFamily()).alsoKnownAs(aliases);
    }
}
