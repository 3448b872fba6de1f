package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.Persons;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.setting.TimeLimit;

/** The expected date has passed by a fortnight and nobody has recorded the birth: shown from that day on, not before. */
public final class UnbornCheck implements Check {
    private final Cases cases;
    private final Persons persons;
    private final Reminders reminders;

    public UnbornCheck(Episodes episodes, Persons persons, Reminders reminders) {
        this.cases = new Cases(episodes);
        this.persons = persons;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Episode> open = cases.open().toList();
        persons.find(open.stream().map(Episode::child).toList());
        return open.stream().flatMap(e -> persons.find(e.child()).stream().flatMap(p -> ofOne(e, p))).filter(i -> !i.due().isAfter(today));
    }

    private Stream<Issue> ofOne(Episode episode, Person child) {
        if (!(child.birth() instanceof Birth.Expected(LocalDate expected))) return Stream.empty();
        Subject subject = new Subject(List.of(child.id()), episode.referral(), child.id().value(), "");
        return Stream.of(reminders.counted(DueKind.UNBORN_NOT_UPDATED, subject, TimeLimit.UNBORN_NOT_UPDATED, expected));
    }
}
