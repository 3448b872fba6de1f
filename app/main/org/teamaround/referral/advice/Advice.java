package org.teamaround.referral.advice;

import java.time.LocalDate;
import org.teamaround.directory.Need;

/**
 * Advice given without a referral. It names no family, since nobody asked them.
 * @param by     who gave it
 * @param asker  who rang; may be empty
 * @param agency whence, as it was said; may be empty
 */
public record Advice(AdviceId id, LocalDate on, String by, Need need, String asker, String agency, String question, String answer) {}
