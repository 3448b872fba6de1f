package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.Outwards;
import org.teamaround.setting.TimeLimit;

/** A referral out that was written and did not go, or whose answer is awaited. */
public final class OutwardCheck implements Check {
    private final Outwards outwards;
    private final Agencies agencies;
    private final Reminders reminders;

    public OutwardCheck(Outwards outwards, Agencies agencies, Reminders reminders) {
        this.outwards = outwards;
        this.agencies = agencies;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return outwards.open().stream().map(this::issue);
    }

    private Issue issue(Outward outward) {
        Subject subject = new Subject(List.of(outward.child()), Optional.empty(), outward.id().value(), agencies.find(outward.agency()).map(Agency::name).orElse(""));
        return outward.isAwaited() ? reminders.agreed(DueKind.OUTWARD_ANSWER, subject, outward.answerBy())
            : reminders.counted(DueKind.OUTWARD_SEND, subject, TimeLimit.OUTWARD_SENT, outward.madeOn());
    }
}
