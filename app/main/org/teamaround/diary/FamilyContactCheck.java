package org.teamaround.diary;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.setting.TimeLimit;

/** First contact with the family and the initial visit, counted from the panel that allocated, or from the direct acceptance. */
public final class FamilyContactCheck implements Check {
    private final Cases cases;
    private final Reminders reminders;

    public FamilyContactCheck(Episodes episodes, Reminders reminders) {
        this.cases = new Cases(episodes);
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        Stream<Issue> contacts = cases.families(e -> e.allocatedOn().isPresent() && e.contactedOn().isEmpty())
            .map(f -> reminders.counted(DueKind.FIRST_CONTACT, f.subject(""), TimeLimit.FIRST_CONTACT, allocated(f.first())));
        Stream<Issue> visits = cases.families(e -> e.allocatedOn().isPresent() && e.visitedOn().isEmpty())
            .map(f -> reminders.counted(DueKind.INITIAL_VISIT, f.subject(""), TimeLimit.INITIAL_VISIT, allocated(f.first())));
        Stream<Issue> leads = cases.families(e -> e.allocatedOn().isPresent() && e.lead().isEmpty())
            .map(f -> reminders.counted(DueKind.LEAD_NEEDED, f.subject(""), TimeLimit.FIRST_CONTACT, allocated(f.first())));
        return Stream.of(contacts, visits, leads).flatMap(s -> s);
    }

    private static LocalDate allocated(Episode episode) {
        return episode.allocatedOn().orElseThrow();
    }
}
