package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** A day on which something happened: there is one, and it is not still to come. */
final class PastDayRules {
    private PastDayRules() {}

    static List<Problem> check(String field, Optional<LocalDate> day, LocalDate today) {
        if (day.isEmpty()) return List.of(Problem.at(field, "plan.problem.day-missing"));
        return day.get().isAfter(today) ? List.of(Problem.at(field, "plan.problem.day-to-come", day.get(), today)) : List.of();
    }

    static Outcome<LocalDate> notBeforeOpening(String field, LocalDate day, Episode episode) {
        return day.isBefore(episode.openedOn())
            ? Outcome.refused(Problem.at(field, "plan.problem.before-opening", day, episode.openedOn())) : Outcome.done(day);
    }
}
