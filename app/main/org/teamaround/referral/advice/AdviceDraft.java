package org.teamaround.referral.advice;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.directory.Need;

/**
 * Advice as typed: only the need has to be said.
 * @param on absent means today
 * @param by empty means whoever types it
 */
public record AdviceDraft(Optional<LocalDate> on, String by, Optional<Need> need, String asker, String agency, String question, String answer) {
    public static AdviceDraft about(Need need) {
        return new AdviceDraft(Optional.empty(), "", Optional.of(need), "", "", "", "");
    }

    public AdviceDraft to(String who, String whence) {
        return new AdviceDraft(on, by, need, who, whence, question, answer);
    }

    public AdviceDraft on(LocalDate day) {
        return new AdviceDraft(Optional.of(day), by, need, asker, agency, question, answer);
    }
}
