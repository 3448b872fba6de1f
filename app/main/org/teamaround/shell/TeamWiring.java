package org.teamaround.shell;

import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.FamilyTeams;
import org.teamaround.referral.GiveToTeam;
import org.teamaround.referral.ReferralAccepted;
import org.teamaround.referral.TeamByYoungest;
import org.teamaround.referral.TellTeam;
import org.teamaround.referral.store.JooqFamilyTeams;
import org.teamaround.setting.Feature;

/** The team of a family. Where teams are used, taking a family on gives it to the team of its youngest child. */
public final class TeamWiring {
    public final FamilyTeams choices;
    public final TeamByYoungest byYoungest;
    public final GiveToTeam give;
    public final TellTeam tell;

    public TeamWiring(Database database, Gate gate, Facts facts, Moment moment, PeopleWiring people, DirectoryWiring directory, ReferralWiring referrals) {
        choices = new JooqFamilyTeams(database, gate);
        byYoungest = new TeamByYoungest(directory.teams, directory.areas, people.persons);
        give = new GiveToTeam(referrals.referrals, choices, directory.teams, byYoungest, database, moment);
        tell = new TellTeam(referrals.referrals, choices, directory.teams, people.agencies, referrals.sharing, database, moment);
        facts.onConsequence(ReferralAccepted.class, accepted -> {
            if (people.settings.isOn(Feature.TEAMS, moment.today())) give.byYoungest(accepted.referral());
            return Outcome.done(true);
        });
    }
}
