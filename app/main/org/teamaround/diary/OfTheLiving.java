package org.teamaround.diary;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.person.Ending;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;

/** Another check's issues, without those about children who died or were not born: their reminders stop at once (domain.md 4.7); a complaint is answered all the same. */
public final class OfTheLiving implements Check {
    private static final Set<DueKind> WHOEVER_DIED = EnumSet.of(DueKind.COMPLAINT_ACKNOWLEDGE, DueKind.COMPLAINT_ANSWER, DueKind.COMPLAINT_END);
    private final Check check;
    private final Persons persons;

    public OfTheLiving(Check check, Persons persons) {
        this.check = check;
        this.persons = persons;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Issue> issues = check.issues(today).toList();
        persons.find(issues.stream().flatMap(issue -> issue.subject().children().stream()).toList());
        return issues.stream().filter(this::goesOn);
    }

    private boolean goesOn(Issue issue) {
        List<PersonId> children = issue.subject().children();
        return children.isEmpty() || children.stream().anyMatch(child -> goesOn(issue.kind(), persons.find(child).flatMap(Person::ending)));
    }

    private static boolean goesOn(DueKind kind, Optional<Ending> ending) {
        return ending.isEmpty() || WHOEVER_DIED.contains(kind) || !ending.get().isFinal() && kind != DueKind.UNBORN_NOT_UPDATED;
    }
}
