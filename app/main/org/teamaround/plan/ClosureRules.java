package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.WorkingDays;

/** What a closing must say, and when it may not be (domain.md 2.k, 4.3). */
final class ClosureRules {
    private static final int ATTEMPTS = 3;
    private static final int ATTEMPTS_SPAN = 10;
    private static final Set<ClosureReason> STEPPED_UP =
        EnumSet.of(ClosureReason.STEPPED_UP_CIN, ClosureReason.STEPPED_UP_CP, ClosureReason.STEPPED_UP_LAC);

    private ClosureRules() {}

    static List<Problem> check(ClosureDraft draft, LocalDate today, WorkingDays workingDays) {
        List<Problem> problems = new ArrayList<>(PastDayRules.check("on", draft.on(), today));
        if (draft.episodes().isEmpty()) problems.add(Problem.at("episodes", "plan.problem.no-child"));
        if (draft.reason().isEmpty()) problems.add(Problem.at("reason", "plan.problem.closure-reason"));
        boolean lost = draft.reason().filter(r -> r == ClosureReason.DISENGAGED).isPresent();
        if (lost && !isTriedEnough(draft.attempts(), workingDays)) problems.add(Problem.at("attempts", "plan.problem.attempts", ATTEMPTS, ATTEMPTS_SPAN));
        return problems;
    }

    private static boolean isTriedEnough(List<LocalDate> attempts, WorkingDays workingDays) {
        List<LocalDate> days = attempts.stream().distinct().sorted().toList();
        return days.size() >= ATTEMPTS && workingDays.between(days.getFirst(), days.getLast()) >= ATTEMPTS_SPAN;
    }

    static List<Problem> against(Episode episode, ClosureDraft draft, LocalDate lastEvent, Actor actor) {
        ClosureReason reason = draft.reason().orElseThrow();
        List<Problem> problems = new ArrayList<>();
        if (episode.state() == EpisodeState.STEP_UP_PENDING && !STEPPED_UP.contains(reason))
            problems.add(Problem.at("reason", "plan.problem.step-up-pending"));
        if (episode.state() == EpisodeState.CONSENT_HOLD && reason != ClosureReason.CONSENT_WITHDRAWN)
            problems.add(Problem.at("reason", "plan.problem.consent-hold"));
        problems.addAll(EpisodeMoves.table().check(episode.state(), EpisodeState.CLOSED, actor));
        LocalDate on = draft.on().orElseThrow();
        if (on.isBefore(lastEvent) && draft.lateReason().isBlank())
            problems.add(Problem.at("on", "plan.problem.closed-before-last", on, lastEvent));
        return problems;
    }

    static List<Problem> openActions(List<PlanAction> open) {
        if (open.isEmpty()) return List.of();
        String refs = open.stream().map(PlanAction::ref).collect(Collectors.joining(", "));
        return List.of(Problem.at("actions", "plan.problem.open-actions", open.size(), refs));
    }
}
