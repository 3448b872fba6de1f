package org.teamaround.referral;

import java.util.Optional;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.PractitionerId;

/**
 * Who refers: a practitioner of an agency, a parent or the young person.
 * @param practitioner their entry in the directory; absent for a parent or self-referral
 * @param theirReference the referrer's own reference; may be empty
 * @param safeguardingLead name of the designated lead who was consulted; empty when nobody was
 */
public record Referrer(String name, String jobTitle, Optional<AgencyId> agency, Optional<PractitionerId> practitioner, String phone,
        String email, boolean emailSecure, String theirReference, String safeguardingLead) {}
