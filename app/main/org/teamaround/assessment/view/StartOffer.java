package org.teamaround.assessment.view;

import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.FullReason;
import org.teamaround.directory.Practitioner;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/**
 * What is known when a CAF is to be started.
 * @param name     the child's, as shown
 * @param referral the newest one of the child; absent when there is none
 * @param reasons  why a full CAF is suggested; empty when the streamlined one is enough
 * @param known    practitioners who may be the assessor
 */
public record StartOffer(PersonId child, String name, Optional<ReferralId> referral, List<FullReason> reasons, List<Practitioner> known) {}
