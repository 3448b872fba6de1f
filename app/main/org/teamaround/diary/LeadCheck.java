package org.teamaround.diary;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.setting.TimeLimit;

/** An allocated family without a lead professional: wanted by the day of the first contact, since somebody has to make it. */
public final class LeadCheck implements Check {
    private final Cases cases;
    private final Reminders reminders;

    public LeadCheck(Episodes episodes, Reminders reminders) {
        this.cases = new Cases(episodes);
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return cases.families(e -> e.allocatedOn().isPresent() && e.lead().isEmpty())
            .map(f -> reminders.counted(DueKind.LEAD_NEEDED, f.subject(""), TimeLimit.FIRST_CONTACT, f.first().allocatedOn().orElseThrow()));
    }
}
