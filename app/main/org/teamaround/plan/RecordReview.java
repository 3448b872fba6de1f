package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Records a review: the plan's next version, with ratings, unfinished actions carried forward and new ones (domain.md 2.d, 4.5). */
@Needs(Right.EDIT_CASE)
public final class RecordReview {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Plans plans;
    private final TeamMeetings meetings;
    private final Announcements announcements;
    private final Moment moment;
    private final CaseRights rights;

    public RecordReview(Transactions transactions, Episodes episodes, Plans plans, TeamMeetings meetings, Announcements announcements,
            Moment moment, CaseRights rights) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.plans = plans;
        this.meetings = meetings;
        this.announcements = announcements;
        this.moment = moment;
        this.rights = rights;
    }

    public Outcome<DeliveryPlan> review(ReviewDraft asTyped, Actor actor) {
        if (!actor.may(Right.EDIT_CASE)) return Outcome.refused(actor.lacks(Right.EDIT_CASE));
        TypedText typed = new TypedText();
        ReviewDraft draft = asTyped.clean(typed);
        TeamMeeting meeting = meetings.find(draft.meeting()).orElseThrow(() -> new Fault("missing", "plan.meeting"));
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.EDIT_CASE, episodes.children(meeting.episodes())));
        Optional<DeliveryPlan> current = meeting.episodes().stream().flatMap(e -> plans.of(e).stream()).filter(DeliveryPlan::isCurrent).findFirst();
        problems.addAll(typed.problems());
        if (current.isEmpty()) problems.add(Problem.of("plan.problem.no-plan"));
        current.ifPresent(plan -> problems.addAll(ReviewRules.check(draft, meeting, plan, moment.today(), actor)));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.review", actor), () -> reviewed(draft, meeting, current.orElseThrow(), actor));
    }

    private Outcome<DeliveryPlan> reviewed(ReviewDraft draft, TeamMeeting meeting, DeliveryPlan before, Actor actor) {
        List<Episode> around = new OpenCases(episodes).stillOpen(before.episodes());
        List<Problem> problems = around.stream()
            .flatMap(e -> EpisodeMoves.table().check(e.state(), e.state(), actor).stream()).toList();
        if (!problems.isEmpty()) return Outcome.refused(problems);
        PlanLines lines = new PlanLines(moment, around.stream().map(Episode::child).toList());
        DeliveryPlan next = new DeliveryPlan(new PlanId(lines.fresh()), around.stream().map(Episode::id).toList(), before.version() + 1,
            PlanState.AGREED, Optional.of(meeting.date()), Optional.of(meeting.id()), outcomes(draft, before, lines),
            draft.nextReview(), draft.childComment().strip(), draft.parentComment().strip());
        plans.save(before.in(PlanState.REVISED));
        plans.save(next);
        return announcements.announce(new PlanAgreed(next.id())).map(none -> next);
    }

    private List<PlanOutcome> outcomes(ReviewDraft draft, DeliveryPlan before, PlanLines lines) {
        List<PlanOutcome> outcomes = new ArrayList<>();
        for (PlanOutcome outcome : before.outcomes()) outcomes.add(next(outcome, draft, lines));
        int last = before.outcomes().stream().mapToInt(o -> Integer.parseInt(o.ref())).max().orElse(0);
        outcomes.addAll(lines.outcomes(draft.newOutcomes(), last));
        return outcomes;
    }

    private PlanOutcome next(PlanOutcome outcome, ReviewDraft draft, PlanLines lines) {
        ReviewDraft.Rated rated = Optional.ofNullable(draft.outcomes().get(outcome.ref()))
            .orElse(new ReviewDraft.Rated(OutcomeRating.NOT_YET_DUE, outcome.distance()));
        List<PlanAction> actions = new ArrayList<>();
        for (PlanAction action : outcome.actions()) actions.add(next(action, draft, moment.today()).copied(lines.fresh()));
        actions.addAll(lines.actions(draft.newActions().getOrDefault(outcome.ref(), List.of()), outcome.ref(), PlanLines.last(outcome.actions())));
        return new PlanOutcome(lines.fresh(), outcome.ref(), outcome.words(), outcome.outcome(), outcome.aim(), Optional.of(rated.rating()),
            rated.distance().or(outcome::distance), actions);
    }

    private static PlanAction next(PlanAction action, ReviewDraft draft, LocalDate today) {
        ReviewDraft.Reviewed told = draft.actions().get(action.ref());
        if (told == null) return action;
        PlanAction updated = told.update().applied(action, today);
        return told.carriedTo().map(updated::carriedTo).orElse(updated);
    }
}
