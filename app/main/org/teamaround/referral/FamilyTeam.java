package org.teamaround.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.TeamId;

/**
 * The one team a referral's family went to, and the others of its children's ages (domain.md part 0 item 11).
 * @param reason why it went there and not where its youngest child belongs; empty when it went by that
 * @param others teams to be told; may be empty
 */
public record FamilyTeam(ReferralId referral, TeamId team, String reason, LocalDate on, String by, List<Other> others) {
    public FamilyTeam {
        others = List.copyOf(others);
    }

    /** @param told absent until somebody told them; {@code by} is empty till then */
    public record Other(TeamId team, Optional<LocalDate> told, String by) {
        static Other toTell(TeamId team) {
            return new Other(team, Optional.empty(), "");
        }
    }

    public boolean isByYoungest() {
        return reason.isEmpty();
    }

    FamilyTeam told(TeamId team, LocalDate day, String who) {
        return new FamilyTeam(referral, this.team, reason, on, by,
            others.stream().map(o -> o.team().equals(team) ? new Other(team, Optional.of(day), who) : o).toList());
    }
}
