package org.teamaround.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.TeamId;
import org.teamaround.directory.Teams;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Marks that the other team was told of the family. A team of another agency may be told only what consent allows. */
@Needs(Right.ENTER)
public final class TellTeam {
    private final Referrals referrals;
    private final FamilyTeams choices;
    private final Teams teams;
    private final Agencies agencies;
    private final SharingGate gate;
    private final Transactions transactions;
    private final Moment moment;

    public TellTeam(Referrals referrals, FamilyTeams choices, Teams teams, Agencies agencies, SharingGate gate, Transactions transactions, Moment moment) {
        this.referrals = referrals;
        this.choices = choices;
        this.teams = teams;
        this.agencies = agencies;
        this.gate = gate;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** Problems stand at told.on. */
    public Outcome<FamilyTeam> told(ReferralId id, TeamId team, LocalDate on, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<FamilyTeam> choice = choices.of(id).filter(c -> c.others().stream().anyMatch(o -> o.team().equals(team)));
        if (choice.isEmpty()) return Outcome.refused(Problem.of("referral.problem.not-to-tell"));
        List<Problem> problems = new ArrayList<>(withheld(referrals.find(id).orElseThrow(), team));
        if (on.isAfter(moment.today())) problems.add(Problem.at("told.on", "referral.problem.told-in-future"));
        if (on.isBefore(choice.get().on())) problems.add(Problem.at("told.on", "referral.problem.told-before", choice.get().on()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("referral.tell-team", actor), () -> {
            FamilyTeam told = choice.get().told(team, on, actor.name());
            choices.save(told);
            return Outcome.done(told);
        });
    }

    private List<Problem> withheld(Referral referral, TeamId team) {
        return teams.find(team).flatMap(t -> t.agency()).flatMap(agencies::find).map(agency -> gate.wouldRefuse(new Disclosure("team-told", referral.children(),
            new Recipient.ToAgency(agency.id(), agency.name()), Optional.of(Purpose.PANEL), Set.of(Item.NAMES)))).orElse(List.of());
    }
}
