package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;

/** What a review must say (domain.md 2.d). Problems of an action stand at {@code actions.<ref>.field}. */
final class ReviewRules {
    private ReviewRules() {}

    static List<Problem> check(ReviewDraft draft, TeamMeeting meeting, DeliveryPlan plan, LocalDate today, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (!meeting.held()) problems.add(Problem.of("plan.problem.not-held-yet"));
        if (!meeting.isReview()) problems.add(Problem.of("plan.problem.not-a-review"));
        plan.agreedOn().filter(meeting.date()::isBefore)
            .ifPresent(on -> problems.add(Problem.at("meeting", "plan.problem.review-before-plan", meeting.date(), on)));
        draft.actions().forEach((ref, told) -> problems.addAll(action(plan.action(ref), ref, told, meeting.date(), today, actor)));
        draft.outcomes().forEach((ref, rated) -> problems.addAll(PlanRules.distance(rated.distance(), "outcomes." + ref + '.')));
        draft.newActions().forEach((ref, rows) -> problems.addAll(PlanRules.actions(rows, "outcomes." + ref + '.', meeting.date())));
        problems.addAll(PlanRules.outcomes(draft.newOutcomes(), meeting.date()));
        problems.addAll(PlanRules.nextReview(draft.nextReview(), meeting.date()));
        return problems;
    }

    private static List<Problem> action(Optional<PlanAction> action, String ref, ReviewDraft.Reviewed told, LocalDate meeting,
            LocalDate today, Actor actor) {
        if (action.isEmpty()) return List.of(Problem.of("plan.problem.no-such-action", ref));
        List<Problem> problems = new ArrayList<>();
        for (Problem p : ActionRules.check(action.get(), told.update(), today, actor))
            problems.add(new Problem("actions." + ref + '.' + p.field(), p.key(), p.arguments()));
        told.carriedTo().filter(d -> d.isBefore(meeting))
            .ifPresent(d -> problems.add(Problem.at("actions." + ref + ".carriedTo", "plan.problem.by-when-before-meeting", d, meeting)));
        return problems;
    }
}
