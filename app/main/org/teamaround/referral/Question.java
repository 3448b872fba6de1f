package org.teamaround.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Information asked of the referrer (domain.md 4.1).
 * @param due    day by which the answer is hoped for
 * @param chases how often it was chased; after two without an answer the referral may be declined as insufficient
 * @param chasedOn   day of the last chase; absent when never
 * @param answeredOn absent while open
 */
public record Question(UUID id, ReferralId referral, String asked, LocalDate askedOn, LocalDate due, int chases,
        Optional<LocalDate> chasedOn, Optional<LocalDate> answeredOn, String answer) {
    public static final int CHASES_BEFORE_DECLINING = 2;

    public boolean isOpen() {
        return answeredOn.isEmpty();
    }

    Question chased(LocalDate on) {
        return new Question(id, referral, asked, askedOn, due, chases + 1, Optional.of(on), answeredOn, answer);
    }

    Question answered(LocalDate on, String words) {
        return new Question(id, referral, asked, askedOn, due, chases, chasedOn, Optional.of(on), words);
    }
}
