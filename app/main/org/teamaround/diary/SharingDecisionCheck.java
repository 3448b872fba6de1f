package org.teamaround.diary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.consent.SharingDecision;
import org.teamaround.consent.SharingDecisions;
import org.teamaround.setting.TimeLimit;

/** Something was shared without agreement, or is to be, and waits for the manager's word: within one working day (domain.md 5.2). */
public final class SharingDecisionCheck implements Check {
    private final SharingDecisions decisions;
    private final Reminders reminders;

    public SharingDecisionCheck(SharingDecisions decisions, Reminders reminders) {
        this.decisions = decisions;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return decisions.waiting().stream().map(d -> reminders.counted(DueKind.SHARING_TO_AUTHORISE, subject(d), TimeLimit.SHARING_AUTHORISED, d.on()));
    }

    private static Subject subject(SharingDecision decision) {
        return new Subject(decision.children(), Optional.empty(), decision.children().getFirst().value(), decision.with().name());
    }
}
