package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.teamaround.setting.Settings;

/** Closes children's episodes with their reason, signed by a coordinator or team leader; from then on they are read-only (domain.md 2.k). */
@Needs(Right.CLOSE)
public final class CloseEpisode {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Plans plans;
    private final CaseDates dates;
    private final ClosingFeedback feedback;
    private final Settings settings;
    private final Announcements announcements;
    private final Moment moment;

    public CloseEpisode(Transactions transactions, Episodes episodes, Plans plans, CaseDates dates, ClosingFeedback feedback,
            Settings settings, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.plans = plans;
        this.dates = dates;
        this.feedback = feedback;
        this.settings = settings;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<List<Episode>> close(ClosureDraft asTyped, Actor actor) {
        TypedText typed = new TypedText();
        ClosureDraft draft = asTyped.clean(typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.CLOSE));
        problems.addAll(typed.problems());
        problems.addAll(ClosureRules.check(draft, moment.today(), settings.workingDays(moment.today())));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Act act = Act.of("plan.close", actor);
        return transactions.inTransaction(draft.lateReason().isBlank() ? act : act.because(draft.lateReason().strip()),
            () -> new OpenCases(episodes).find(draft.episodes()).then(found -> closed(found, draft, actor)));
    }

    private Outcome<List<Episode>> closed(List<Episode> closing, ClosureDraft draft, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        closing.forEach(e -> problems.addAll(ClosureRules.against(e, draft, dates.last(e), actor)));
        Set<DeliveryPlan> current = closing.stream().flatMap(e -> plans.of(e.id()).stream()).filter(DeliveryPlan::isCurrent)
            .collect(Collectors.toSet());
        if (!draft.cancelActions())
            problems.addAll(ClosureRules.openActions(current.stream().flatMap(p -> ending(p, closing).stream()).toList()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        current.forEach(plan -> plans.save(ended(plan, closing, draft)));
        List<Episode> closed = closing.stream().map(e -> e.closed(draft.signedBy(actor.name()))).toList();
        closed.forEach(episodes::save);
        return told(closed);
    }

    /** Unfinished actions that end with these children: all of the plan, unless siblings go on, then only those for these alone. */
    private List<PlanAction> ending(DeliveryPlan plan, List<Episode> closing) {
        boolean whole = isWhole(plan, closing);
        Set<Object> children = closing.stream().map(Episode::child).collect(Collectors.toSet());
        return plan.actions().filter(PlanAction::isOpen).filter(a -> whole || children.containsAll(a.forWhom())).toList();
    }

    private boolean isWhole(DeliveryPlan plan, List<Episode> closing) {
        Set<EpisodeId> ids = closing.stream().map(Episode::id).collect(Collectors.toSet());
        return new OpenCases(episodes).stillOpen(plan.episodes()).stream().map(Episode::id).allMatch(ids::contains);
    }

    private DeliveryPlan ended(DeliveryPlan plan, List<Episode> closing, ClosureDraft draft) {
        DeliveryPlan changed = plan;
        for (PlanAction action : ending(plan, closing))
            changed = changed.with(action.moved(ActionState.CANCELLED, action.progress(), Optional.empty(), draft.note().strip()));
        return isWhole(plan, closing) ? changed.in(PlanState.CLOSED) : changed;
    }

    private Outcome<List<Episode>> told(List<Episode> closed) {
        for (Episode episode : closed) {
            feedback.owe(episode);
            Closure how = episode.closure().orElseThrow();
            Outcome<Void> heard = announcements.announce(
                new EpisodeClosed(episode.id(), episode.child(), episode.referral(), how.reason(), how.on()));
            if (!heard.isDone()) return Outcome.refused(heard.problems());
        }
        return Outcome.done(closed);
    }
}
