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

/** Names the lead professional of children who have none: their work begins. One who declines is kept on record and leads nothing. */
@Needs(Right.SCREEN)
public final class NameLead {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Practitioners practitioners;
    private final Announcements announcements;
    private final Moment moment;

    public NameLead(Transactions transactions, Episodes episodes, Practitioners practitioners, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.practitioners = practitioners;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<List<Episode>> name(LeadRequest asTyped, Actor actor) {
        TypedText typed = new TypedText();
        LeadRequest request = asTyped.clean(typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SCREEN));
        problems.addAll(typed.problems());
        problems.addAll(LeadRules.check(request, request.lead().flatMap(practitioners::find), moment.today()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.name-lead", actor),
            () -> new EachEpisode(episodes, announcements).change(request.episodes(), e -> named(e, request, actor)));
    }

    private Outcome<Episode> named(Episode episode, LeadRequest request, Actor actor) {
        List<Problem> problems = new ArrayList<>(LeadRules.against(request, episode));
        if (episode.lead().isPresent()) problems.add(Problem.at("lead", "plan.problem.has-lead"));
        boolean moves = episode.state() == EpisodeState.PENDING_ALLOCATION && !request.isDeclined();
        if (moves) problems.addAll(EpisodeMoves.table().check(episode.state(), EpisodeState.ASSESSMENT, actor));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Episode led = episode.led(request.role());
        return Outcome.done(moves ? led.in(EpisodeState.ASSESSMENT) : led);
    }
}
