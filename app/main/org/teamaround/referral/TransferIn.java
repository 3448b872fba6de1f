package org.teamaround.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a sending authority hands over (domain.md 2.l): counts the 28 days of the transfer-in review from the arrival.
 * @param theirAssessment such as "CAF v2 of 12/12/2025"; empty when none came
 * @param consentOn       when the family agreed to the transfer; absent when not recorded
 */
public record TransferIn(String authority, String contact, String theirReference, String theirAssessment, LocalDate arrived,
        Optional<LocalDate> consentOn) {
    TransferIn arrivedOn(LocalDate day) {
        return new TransferIn(authority, contact, theirReference, theirAssessment, day, consentOn);
    }
}
