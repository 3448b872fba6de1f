package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;

/** A lead professional of an episode from a day on; a change ends one and starts the next. */
public record LeadRole(PractitionerId practitioner, LocalDate from, Optional<LocalDate> to, Optional<Boolean> accepted, String reason,
        Optional<Boolean> familyPreference) {}
