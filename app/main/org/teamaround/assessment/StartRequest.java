package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/**
 * What is asked before an assessment is started.
 * @param existing        the check for an existing CAF; absent when not made, which is refused
 * @param keptStreamlined why streamlined although a full one is suggested; may be empty
 */
public record StartRequest(PersonId child, Optional<ReferralId> referral, AssessmentKind kind, LocalDate startedOn,
        List<PractitionerId> assessors, Optional<ExistingCheck> existing, String keptStreamlined) {}
