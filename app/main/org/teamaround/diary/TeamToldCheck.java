package org.teamaround.diary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.directory.Team;
import org.teamaround.directory.Teams;
import org.teamaround.referral.FamilyTeam;
import org.teamaround.referral.FamilyTeams;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.TimeLimit;

/** A family went to one team, and the other, where its other children belong by age, has not been told (domain.md part 0 item 11). */
public final class TeamToldCheck implements Check {
    private final FamilyTeams choices;
    private final Referrals referrals;
    private final Teams teams;
    private final Reminders reminders;

    public TeamToldCheck(FamilyTeams choices, Referrals referrals, Teams teams, Reminders reminders) {
        this.choices = choices;
        this.referrals = referrals;
        this.teams = teams;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return choices.all().stream().flatMap(choice -> choice.others().stream().filter(o -> o.told().isEmpty()).map(o -> issue(choice, o)));
    }

    private Issue issue(FamilyTeam choice, FamilyTeam.Other other) {
        Subject subject = new Subject(referrals.find(choice.referral()).orElseThrow().children(), Optional.of(choice.referral()), other.team().value(),
            teams.find(other.team()).map(Team::name).orElse(""));
        return reminders.counted(DueKind.TEAM_TO_TELL, subject, TimeLimit.PANEL_FEEDBACK, choice.on());
    }
}
