package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Records that the named lead professional took the role on, or declined it with a reason: then the children have none again. */
@Needs(Right.EDIT_CASE)
public final class AnswerLead {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Announcements announcements;
    private final Moment moment;
    private final CaseRights rights;

    public AnswerLead(Transactions transactions, Episodes episodes, Announcements announcements, Moment moment, CaseRights rights) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.announcements = announcements;
        this.moment = moment;
        this.rights = rights;
    }

    public Outcome<List<Episode>> answer(List<EpisodeId> asked, boolean accepted, String why, Actor actor) {
        TypedText typed = new TypedText();
        String reason = typed.text("reason", why);
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.EDIT_CASE, episodes.children(asked)));
        problems.addAll(typed.problems());
        if (!accepted && reason.isBlank()) problems.add(Problem.at("reason", "plan.problem.declined-why"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.answer-lead", actor),
            () -> new EachEpisode(episodes, announcements).change(asked, e -> answered(e, accepted, reason)));
    }

    private Outcome<Episode> answered(Episode episode, boolean accepted, String reason) {
        Optional<LeadRole> lead = episode.lead();
        if (lead.isEmpty()) return Outcome.refused(Problem.at("lead", "plan.problem.no-lead-yet"));
        LeadRole role = lead.get();
        return Outcome.done(episode.answered(new LeadRole(role.practitioner(), role.from(),
            accepted ? Optional.empty() : Optional.of(moment.today()), Optional.of(accepted), reason, role.familyPreference())));
    }
}
