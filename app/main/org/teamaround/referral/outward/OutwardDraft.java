package org.teamaround.referral.outward;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.directory.Need;
import org.teamaround.person.PersonId;

/** A referral out as typed. @param agency by its name in the directory; a new one comes into being @param answerBy absent means by the time limit in force */
public record OutwardDraft(PersonId child, String agency, String toWhom, Optional<Need> need, String reason, String askedFor, Optional<LocalDate> answerBy) {}
