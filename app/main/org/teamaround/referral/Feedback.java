package org.teamaround.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.document.DocumentId;

/**
 * Word owed or given to the referrer (domain.md 2.i). Printing is not sending: it is settled by the mark that it was sent or handed over.
 * @param from     day of the event it answers: receipt, screening, panel, closure; its due date counts from it
 * @param said     what it says
 * @param sentAt   when it was sent, handed or told; absent while owed
 * @param document the sheet printed last; absent when none was
 * @param droppedOn when it was needed no more, because the referral ended; absent otherwise
 */
public record Feedback(UUID id, ReferralId referral, FeedbackTo to, FeedbackStage stage, LocalDate from, FeedbackWords said,
        Optional<ZonedDateTime> sentAt, Optional<Method> how, String sentTo, Optional<DocumentId> document, Optional<LocalDate> droppedOn) {
    public boolean isOwed() {
        return sentAt.isEmpty() && droppedOn.isEmpty();
    }

    public boolean isSent() {
        return sentAt.isPresent();
    }

    Feedback sent(ZonedDateTime at, Method by, String toWhom) {
        return new Feedback(id, referral, to, stage, from, said, Optional.of(at), Optional.of(by), toWhom, document, droppedOn);
    }

    Feedback dropped(LocalDate on) {
        return new Feedback(id, referral, to, stage, from, said, sentAt, how, sentTo, document, Optional.of(on));
    }

    public Feedback printed(DocumentId sheet) {
        return new Feedback(id, referral, to, stage, from, said, sentAt, how, sentTo, Optional.of(sheet), droppedOn);
    }

    /** The same for an event of another day: its due date follows. */
    public Feedback answering(LocalDate day) {
        return new Feedback(id, referral, to, stage, day, said, sentAt, how, sentTo, document, droppedOn);
    }

    /** The same, sent at another time. */
    public Feedback sentAt(ZonedDateTime at) {
        return new Feedback(id, referral, to, stage, from, said, Optional.of(at), how, sentTo, document, droppedOn);
    }
}
