package org.teamaround.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Team;
import org.teamaround.directory.TeamId;
import org.teamaround.directory.TeamProposal;
import org.teamaround.directory.Teams;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Gives a family to one team: by its youngest child, or to another with the reason. The other teams of its children are to be told. */
@Needs(Right.SCREEN)
public final class GiveToTeam {
    private final Referrals referrals;
    private final FamilyTeams choices;
    private final Teams teams;
    private final TeamByYoungest byYoungest;
    private final Transactions transactions;
    private final Moment moment;

    public GiveToTeam(Referrals referrals, FamilyTeams choices, Teams teams, TeamByYoungest byYoungest, Transactions transactions, Moment moment) {
        this.referrals = referrals;
        this.choices = choices;
        this.teams = teams;
        this.byYoungest = byYoungest;
        this.transactions = transactions;
        this.moment = moment;
    }

    /**
     * Problems stand at team.chosen and team.reason.
     * @param chosen absent for the team of the youngest child
     * @param reason needed when it is another than that
     */
    public Outcome<FamilyTeam> give(ReferralId id, Optional<TeamId> chosen, String reason, Actor actor) {
        if (!actor.may(Right.SCREEN)) return Outcome.refused(actor.lacks(Right.SCREEN));
        Optional<Referral> referral = referrals.find(id);
        if (referral.isEmpty()) return Outcome.refused(Problem.of("referral.problem.gone"));
        TeamProposal proposal = byYoungest.propose(referral.get(), moment.today());
        Optional<Team> team = chosen.isPresent() ? chosen.flatMap(teams::find) : proposal.team();
        if (team.isEmpty()) return Outcome.refused(Problem.at("team.chosen", "referral.problem.no-team"));
        boolean byDefault = proposal.team().map(Team::id).filter(team.get().id()::equals).isPresent();
        TypedText text = new TypedText();
        String why = byDefault ? "" : text.text("team.reason", reason);
        List<Problem> problems = new ArrayList<>(text.problems());
        if (!team.get().active()) problems.add(Problem.at("team.chosen", "referral.problem.team-retired", team.get().name()));
        if (!byDefault && why.isEmpty() && proposal.team().isPresent())
            problems.add(Problem.at("team.reason", "referral.problem.team-why", proposal.team().get().name()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        FamilyTeam given = given(referral.get(), team.get(), why, actor.name());
        return transactions.inTransaction(Act.of("referral.give-to-team", actor), () -> keep(given));
    }

    /** What follows by itself from taking a family on: by its youngest child, where that says it and nobody chose before. Inside a transaction. */
    public void byYoungest(ReferralId id) {
        Referral referral = referrals.find(id).orElseThrow();
        if (choices.of(id).isPresent()) return;
        String by = referral.screening().map(Screening::by).orElse("");
        byYoungest.propose(referral, moment.today()).team().ifPresent(team -> choices.save(given(referral, team, "", by)));
    }

    private FamilyTeam given(Referral referral, Team team, String why, String by) {
        LocalDate today = moment.today();
        Optional<FamilyTeam> before = choices.of(referral.id());
        List<FamilyTeam.Other> others = byYoungest.toldBesides(team, referral, today).stream().map(other -> told(before, other.id())).toList();
        return new FamilyTeam(referral.id(), team.id(), why, today, by, others);
    }

    /** Who was told already need not be told again. */
    private static FamilyTeam.Other told(Optional<FamilyTeam> before, TeamId other) {
        return before.stream().flatMap(b -> b.others().stream()).filter(o -> o.team().equals(other)).findFirst().orElse(FamilyTeam.Other.toTell(other));
    }

    private Outcome<FamilyTeam> keep(FamilyTeam given) {
        choices.save(given);
        return Outcome.done(given);
    }
}
