package org.teamaround.person.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Mergings.Later;
import org.teamaround.kernel.Mergings.Merging;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.Person;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.merge.Parting.Changed;
import org.teamaround.person.merge.Parting.Going;

/** Takes two people apart who were merged: what was moved goes back, what was changed since stays where it is or goes as decided. */
@Needs(Right.CORRECT)
public final class UnmergePersons {
    private final Persons persons;
    private final Mergings mergings;
    private final MergeReaders readers;
    private final Transactions transactions;
    private final Announcements announcements;

    public UnmergePersons(Persons persons, Mergings mergings, MergeReaders readers, Transactions transactions, Announcements announcements) {
        this.persons = persons;
        this.mergings = mergings;
        this.readers = readers;
        this.transactions = transactions;
        this.announcements = announcements;
    }

    /** Who was merged into this person and can be taken out again, oldest first. */
    public List<Person> mergedInto(PersonId kept) {
        return mergings.into(MergePersons.WHAT, kept.value()).stream().flatMap(m -> persons.find(new PersonId(m.givenUp())).stream()).toList();
    }

    public Outcome<Parting> look(PersonId givenUp, Actor actor) {
        List<Problem> problems = problems(givenUp, actor);
        return problems.isEmpty() ? Outcome.done(parting(givenUp)) : Outcome.refused(problems);
    }

    public Outcome<Person> part(PersonId givenUp, Going going, Actor actor) {
        List<Problem> problems = problems(givenUp, actor);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.unmerge", actor), () -> parted(givenUp, going));
    }

    private Outcome<Person> parted(PersonId givenUp, Going going) {
        Parting parting = parting(givenUp);
        PersonId kept = parting.kept().id();
        Person asItIs = persons.opened(kept).orElseThrow();
        mergings.part(parting.merging(), going.came());
        readers.sealFor(givenUp, kept, givenUp);
        goWith(parting, going.fields(), asItIs);
        keepWhereabouts(kept, asItIs);
        return announcements.announce(new PersonsMerged(kept, givenUp, true)).then(told -> announcements.announce(new PersonChanged(kept)))
            .then(told -> announcements.announce(new PersonChanged(givenUp))).map(told -> persons.find(givenUp).orElseThrow());
    }

    private void goWith(Parting parting, Set<PersonField> fields, Person from) {
        if (fields.isEmpty()) return;
        Person other = persons.opened(parting.givenUp().id()).orElseThrow();
        PersonDraft draft = PersonDraft.of(other);
        for (PersonField field : fields) draft = field.take(draft, from);
        persons.save(draft.as(other.id(), other.reference()));
        mergings.putBack(parting.merging(), changes(parting.merging()).stream().map(later -> only(later, fields)).filter(l -> !l.isNew()).collect(Collectors.toSet()));
    }

    private static Later only(Later later, Set<PersonField> fields) {
        Set<String> columns = later.fields().stream().filter(f -> fields.stream().anyMatch(field -> isOf(field, later.table(), f))).collect(Collectors.toSet());
        boolean row = columns.stream().anyMatch(c -> !c.equals("id")) && later.fields().contains("id");
        return new Later(later.table(), later.row(), row ? later.fields() : columns, later.when(), later.by());
    }

    /** What became sealed by the merging was erased in clear: it is not lost to the one kept. */
    private void keepWhereabouts(PersonId kept, Person asItWas) {
        Person now = persons.opened(kept).orElseThrow();
        boolean lost = asItWas.isRestricted() && now.whereabouts().equals(org.teamaround.person.Whereabouts.NONE) && !asItWas.whereabouts().equals(now.whereabouts());
        if (lost) persons.save(PersonDraft.of(now).withWhereabouts(asItWas.whereabouts()).as(kept, now.reference()));
    }

    private Parting parting(PersonId givenUp) {
        Merging merging = mergings.of(MergePersons.WHAT, givenUp.value()).orElseThrow();
        List<Later> later = mergings.since(merging);
        List<Changed> changed = new ArrayList<>();
        for (PersonField field : PersonField.values()) {
            later.stream().filter(l -> l.fields().stream().anyMatch(f -> isOf(field, l.table(), f))).findFirst().ifPresent(l -> changed.add(new Changed(field, l)));
        }
        return new Parting(merging, persons.find(new PersonId(merging.kept())).orElseThrow(), persons.find(givenUp).orElseThrow(), changed,
            later.stream().filter(Later::isNew).toList());
    }

    private List<Later> changes(Merging merging) {
        return mergings.since(merging).stream().filter(l -> !l.isNew()).toList();
    }

    /** What lies under one seal cannot be told apart by field. */
    private static boolean isOf(PersonField field, String table, String column) {
        return !column.equals("sealed") && field.columns().contains(table + '.' + column);
    }

    private List<Problem> problems(PersonId givenUp, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.CORRECT));
        if (!problems.isEmpty()) return problems;
        Optional<Merging> merging = mergings.of(MergePersons.WHAT, givenUp.value());
        if (merging.isEmpty()) return List.of(Problem.of("person.merge.problem.not-merged"));
        PersonId kept = new PersonId(merging.get().kept());
        if (!persons.isListed(kept)) return List.of(Problem.of("person.merge.problem.kept-is-gone"));
        return Stream.of(kept, givenUp).flatMap(id -> persons.find(id).stream()).toList().size() < 2 ? List.of(Problem.of("person.problem.gone"))
            : readers.problems(persons.find(kept).orElseThrow(), persons.find(givenUp).orElseThrow(), actor).stream().filter(p -> p.key().equals("person.merge.problem.restricted")).toList();
    }
}
