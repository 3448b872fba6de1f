package org.teamaround.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the paper deadline is measured against for one referral (domain.md part 3).
 * @param received the day the referral was there with its consent answer
 * @param accepted the day it was accepted for the panel
 * @param from     no meeting that began before this will do
 */
public record Paper(LocalDate received, LocalDate accepted, LocalDateTime from) {
    /** The day that counts for this panel. */
    public LocalDate countsOn(CountsFrom countsFrom) {
        return countsFrom == CountsFrom.RECEIPT ? received : accepted;
    }
}
