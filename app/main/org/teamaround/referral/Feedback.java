package org.teamaround.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.document.DocumentId;

/**
 * Word owed or given to the referrer. Printing is not sending: it is settled by the mark that it was sent or handed over.
 * @param from     the event it answers: receipt, screening, panel, closure
 * @param result   what it says happened, in users' words; made by the feature that decided
 * @param sentAt   when it was sent, handed or told; absent while owed
 * @param document the sheet that was printed; absent when told by telephone
 */
public record Feedback(UUID id, ReferralId referral, FeedbackStage stage, LocalDate from, String result, String whatReferrerMustDo,
        Optional<ZonedDateTime> sentAt, Optional<Method> how, String sentTo, Optional<DocumentId> document) {
    public boolean isOwed() {
        return sentAt.isEmpty();
    }
}
