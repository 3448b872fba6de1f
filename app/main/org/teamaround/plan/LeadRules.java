package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Problem;

/** What a change of lead professional must say (domain.md part 1 no. 12). */
final class LeadRules {
    private LeadRules() {}

    static List<Problem> check(LeadRequest request, Optional<Practitioner> who, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (request.lead().isEmpty()) problems.add(Problem.at("lead", "plan.problem.lead-missing"));
        who.filter(p -> !p.active()).ifPresent(p -> problems.add(Problem.at("lead", "plan.problem.lead-left", p.name())));
        if (request.from().isEmpty()) problems.add(Problem.at("from", "plan.problem.lead-from-missing"));
        request.from().filter(on -> on.isAfter(today.plusDays(90)))
            .ifPresent(on -> problems.add(Problem.at("from", "plan.problem.lead-from-far", on)));
        if (request.isDeclined() && request.reason().isBlank()) problems.add(Problem.at("reason", "plan.problem.declined-why"));
        return problems;
    }

    /** A lead begins on or after the day the case was opened. */
    static List<Problem> against(LeadRequest request, Episode episode) {
        return request.from().filter(on -> on.isBefore(episode.openedOn()))
            .map(on -> List.of(Problem.at("from", "plan.problem.before-opening", on, episode.openedOn()))).orElse(List.of());
    }
}
