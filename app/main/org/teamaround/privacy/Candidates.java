package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.List;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/** Records whose last day may be past: few of many, so that nobody has to work it out for all of them to show what is due. */
public interface Candidates {
    /** None is missing whose last day is before {@code today}; more may be there. */
    List<PersonId> children(LocalDate today);

    /** The same of referrals that led to no case. */
    List<ReferralId> referrals(LocalDate today);
}
