package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teamaround.consent.Standing;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;

/** Dates in order, one open version at a time, numbers that count on (domain.md 2.0 validation, 2.c, 4.4). */
final class AssessmentRules {
    private AssessmentRules() {}

    static List<Problem> start(LocalDate on, LocalDate today, List<Assessment> versions) {
        List<Problem> problems = new ArrayList<>();
        if (on.isAfter(today)) problems.add(Problem.at("startedOn", "assessment.problem.future", today));
        versions.stream().filter(Assessment::isOpen).findFirst()
            .ifPresent(open -> problems.add(Problem.of("assessment.problem.already-open", open.version())));
        return problems;
    }

    /** Refusal and withdrawal block; consent not yet asked does not, because asking is part of the work (domain.md 4.6). */
    static List<Problem> consent(Standing standing) {
        boolean blocked = standing == Standing.REFUSED || standing == Standing.WITHDRAWN;
        return blocked ? List.of(Problem.of("assessment.problem.no-consent")) : List.of();
    }

    /** The check for an existing CAF is asked before one is started. */
    static List<Problem> existing(Optional<ExistingCheck> check, LocalDate startedOn) {
        if (check.isEmpty()) return List.of(Problem.at("existing", "assessment.problem.existing-not-checked"));
        ExistingCheck made = check.get();
        if (made.on().isAfter(startedOn)) return List.of(Problem.at("existing.on", "assessment.problem.checked-after-start", startedOn));
        boolean silent = made.result() != ExistingCheck.Result.NONE_FOUND && made.detail().isBlank();
        return silent ? List.of(Problem.at("existing.detail", "assessment.problem.existing-detail")) : List.of();
    }

    static List<Problem> completed(LocalDate on, Assessment assessment, LocalDate today) {
        return inOrder("completedOn", on, assessment.startedOn(), "assessment.problem.completed-before-start", today);
    }

    static List<Problem> agreed(LocalDate on, Assessment assessment, LocalDate today) {
        return inOrder("agreedOn", on, assessment.completedOn().orElse(assessment.startedOn()), "assessment.problem.agreed-before-completed", today);
    }

    static List<Problem> copyGiven(LocalDate on, Assessment assessment, LocalDate today) {
        return inOrder("copyGivenOn", on, assessment.completedOn().orElse(assessment.startedOn()), "assessment.problem.copy-before-completed", today);
    }

    /** A streamlined form is kept against the advice only with a reason. */
    static List<Problem> kind(AssessmentKind kind, List<FullReason> reasons, String kept) {
        if (kind == AssessmentKind.FULL || reasons.isEmpty() || !kept.isBlank()) return List.of();
        return List.of(Problem.at("keptStreamlined", "assessment.problem.full-suggested", Word.of("assessment.full-reason", reasons.getFirst())));
    }

    static int nextVersion(List<Assessment> versions) {
        return versions.stream().map(Assessment::version).max(Comparator.naturalOrder()).orElse(0) + 1;
    }

    private static List<Problem> inOrder(String field, LocalDate on, LocalDate notBefore, String key, LocalDate today) {
        if (on.isAfter(today)) return List.of(Problem.at(field, "assessment.problem.future", today));
        return on.isBefore(notBefore) ? List.of(Problem.at(field, key, notBefore)) : List.of();
    }
}
