package org.teamaround.diary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.referral.voice.Followed;
import org.teamaround.referral.voice.Voice;
import org.teamaround.referral.voice.Voices;
import org.teamaround.setting.TimeLimit;

/** A complaint is acknowledged, answered and followed to its end: what of it comes next. */
public final class ComplaintCheck implements Check {
    private final Voices voices;
    private final Reminders reminders;

    public ComplaintCheck(Voices voices, Reminders reminders) {
        this.voices = voices;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return voices.openComplaints().stream().map(this::issue);
    }

    private Issue issue(Voice voice) {
        Subject subject = new Subject(voice.child().stream().toList(), Optional.empty(), voice.id().value(), voice.reference());
        Followed followed = voice.followed();
        if (followed.answeredOn().isPresent()) return reminders.counted(DueKind.COMPLAINT_END, subject, TimeLimit.COMPLAINT_ENDED, followed.answeredOn().get());
        return followed.acknowledgedOn().isPresent() ? reminders.counted(DueKind.COMPLAINT_ANSWER, subject, TimeLimit.COMPLAINT_ANSWERED, voice.cameOn())
            : reminders.counted(DueKind.COMPLAINT_ACKNOWLEDGE, subject, TimeLimit.COMPLAINT_ACKNOWLEDGED, voice.cameOn());
    }
}
