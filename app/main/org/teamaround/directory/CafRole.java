package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a practitioner may do in the assessment process (practitioner block of domain.md 2.0).
 * @param trained when trained to assess; absent when not trained or not known
 * @param inLeadPool may be asked to be lead professional
 * @param lead    the contact for CAF inside their agency
 */
public record CafRole(Optional<LocalDate> trained, boolean inLeadPool, boolean lead) {
    public static final CafRole NONE = new CafRole(Optional.empty(), false, false);
}
