package org.teamaround.correct;

import java.time.LocalDate;
import java.util.UUID;
import org.teamaround.kernel.Phrase;

/**
 * A date as it stands on record.
 *
 * @param record the referral, consent, assessment, episode, meeting or plan it is a date of; for a birth the child
 * @param of     which record that is, in words, such as a referral's reference
 */
public record EnteredDate(DateKind kind, UUID record, LocalDate day, Phrase of) {
    boolean isSame(EnteredDate other) {
        return kind == other.kind && record.equals(other.record);
    }
}
