package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/** Fact: a child's episode ended. */
public record EpisodeClosed(EpisodeId episode, PersonId child, Optional<ReferralId> referral, ClosureReason reason, LocalDate on) {}
