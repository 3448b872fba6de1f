package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/** Fact: an episode began for a child. */
public record EpisodeOpened(EpisodeId episode, PersonId child, Optional<ReferralId> referral, LocalDate on) {}
