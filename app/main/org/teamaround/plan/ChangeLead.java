package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Gives children another lead professional, with the reason; the former stays on record. */
@Needs(Right.SCREEN)
public final class ChangeLead {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Practitioners practitioners;
    private final Announcements announcements;
    private final Moment moment;

    public ChangeLead(Transactions transactions, Episodes episodes, Practitioners practitioners, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.practitioners = practitioners;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<List<Episode>> change(LeadRequest asTyped, Actor actor) {
        TypedText typed = new TypedText();
        LeadRequest request = asTyped.clean(typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SCREEN));
        problems.addAll(typed.problems());
        problems.addAll(LeadRules.check(request, request.lead().flatMap(practitioners::find), moment.today()));
        if (request.reason().isBlank()) problems.add(Problem.at("reason", "plan.problem.change-why"));
        if (request.isDeclined()) problems.add(Problem.at("accepted", "plan.problem.change-to-declined"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.change-lead", actor).because(request.reason().strip()),
            () -> new EachEpisode(episodes, announcements).change(request.episodes(), e -> changed(e, request)));
    }

    private Outcome<Episode> changed(Episode episode, LeadRequest request) {
        List<Problem> problems = new ArrayList<>(LeadRules.against(request, episode));
        if (episode.lead().isEmpty()) problems.add(Problem.at("lead", "plan.problem.no-lead-yet"));
        episode.lead().filter(l -> request.from().orElseThrow().isBefore(l.from()))
            .ifPresent(l -> problems.add(Problem.at("from", "plan.problem.before-last-lead", l.from())));
        episode.lead().filter(l -> request.lead().orElseThrow().equals(l.practitioner()))
            .ifPresent(l -> problems.add(Problem.at("lead", "plan.problem.same-lead")));
        return problems.isEmpty() ? Outcome.done(episode.led(request.role())) : Outcome.refused(problems);
    }
}
