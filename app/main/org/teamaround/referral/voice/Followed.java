package org.teamaround.referral.voice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far an entry was followed.
 * @param answeredOn the day the family had its answer
 * @param result     of a complaint; absent while it is not answered
 * @param endedOn    nothing is left to do since then; of an advocate, the day they stopped speaking for the family
 * @param learnt     what the service learnt of it
 */
public record Followed(Optional<LocalDate> acknowledgedOn, Optional<LocalDate> answeredOn, String answer, Optional<VoiceResult> result,
        Optional<LocalDate> endedOn, String learnt) {
    public static final Followed NOT_YET = new Followed(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), "");

    public Followed acknowledged(LocalDate on) {
        return new Followed(Optional.of(on), answeredOn, answer, result, endedOn, learnt);
    }

    public Followed answered(LocalDate on, VoiceResult what, String words) {
        return new Followed(acknowledgedOn, Optional.of(on), words, Optional.of(what), endedOn, learnt);
    }

    public Followed ended(LocalDate on, String lesson) {
        return new Followed(acknowledgedOn, answeredOn, answer, result, Optional.of(on), lesson);
    }
}
