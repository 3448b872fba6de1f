package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** The family has agreed again: the case goes on where it stood (domain.md 4.3). To end it instead, it is closed. */
@Needs(Right.SHARE_WITHOUT_CONSENT)
public final class EndConsentHold {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Plans plans;
    private final CaseDates dates;
    private final Announcements announcements;

    public EndConsentHold(Transactions transactions, Episodes episodes, Plans plans, CaseDates dates, Announcements announcements) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.plans = plans;
        this.dates = dates;
        this.announcements = announcements;
    }

    public Outcome<List<Episode>> goOn(List<EpisodeId> which, String why, Actor actor) {
        TypedText typed = new TypedText();
        String reason = typed.text("reason", why);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SHARE_WITHOUT_CONSENT));
        problems.addAll(typed.problems());
        if (reason.isBlank()) problems.add(Problem.at("reason", "plan.problem.hold-why"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.end-hold", actor).because(reason),
            () -> new EachEpisode(episodes, announcements).change(which, e -> goneOn(e, actor)));
    }

    private Outcome<Episode> goneOn(Episode episode, Actor actor) {
        if (episode.state() != EpisodeState.CONSENT_HOLD) return Outcome.refused(Problem.of("plan.problem.not-on-hold", episode.reference()));
        if (dates.consented(episode).isEmpty()) return Outcome.refused(Problem.of("plan.problem.no-consent"));
        EpisodeState to = plans.of(episode.id()).isEmpty() ? EpisodeState.ASSESSMENT : EpisodeState.PLAN;
        List<Problem> problems = EpisodeMoves.table().check(episode.state(), to, actor);
        return problems.isEmpty() ? Outcome.done(episode.in(to)) : Outcome.refused(problems);
    }
}
