package org.teamaround.referral.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.teamaround.directory.Team;
import org.teamaround.directory.TeamId;
import org.teamaround.directory.TeamProposal;
import org.teamaround.directory.Teams;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.referral.FamilyTeam;
import org.teamaround.referral.FamilyTeams;
import org.teamaround.referral.GiveToTeam;
import org.teamaround.referral.Referral;
import org.teamaround.referral.TeamByYoungest;
import org.teamaround.referral.TellTeam;

/**
 * The team of a family, and what can be done about it.
 * @param used whether the centre works in teams
 */
public record TeamActs(Teams teams, FamilyTeams choices, TeamByYoungest byYoungest, GiveToTeam give, TellTeam tell, BooleanSupplier used, Actor actor,
        Moment moment) {
    /** How it stands; {@code proposal} is what its youngest child would say today. */
    record Standing(Optional<FamilyTeam> choice, TeamProposal proposal, List<Team> teams) {
        String name(TeamId id) {
            return teams.stream().filter(t -> t.id().equals(id)).findFirst().map(Team::name).orElse("");
        }
    }

    /** Absent where teams are not used. */
    Optional<Standing> standing(Referral referral) {
        if (!used.getAsBoolean()) return Optional.empty();
        return Optional.of(new Standing(choices.of(referral.id()), byYoungest.propose(referral, moment.today()), teams.all()));
    }
}
