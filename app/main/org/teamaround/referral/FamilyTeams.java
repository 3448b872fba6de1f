package org.teamaround.referral;

import java.util.List;
import java.util.Optional;

/** Which team each referral's family went to. */
public interface FamilyTeams {
    /** Absent while nobody chose, and where teams are not used. */
    Optional<FamilyTeam> of(ReferralId referral);

    List<FamilyTeam> all();

    void save(FamilyTeam choice);
}
