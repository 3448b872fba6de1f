package org.teamaround.panel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;

/** What a panel series must say (domain.md 2.j, part 3). */
final class SeriesRules {
    private static final int LONGEST_GAP = 84;
    private static final int EARLIEST_DEADLINE = 20;

    private SeriesRules() {}

    static List<Problem> check(SeriesDraft draft) {
        List<Problem> problems = new ArrayList<>();
        if (draft.time().isEmpty()) problems.add(Problem.at("time", "panel.problem.no-time"));
        draft.first().ifPresentOrElse(f -> checkFirst(draft, f, problems), () -> problems.add(Problem.at("first", "panel.problem.no-first-date")));
        if (draft.everyDays() < 7 || draft.everyDays() > LONGEST_GAP || draft.everyDays() % 7 != 0)
            problems.add(Problem.at("everyDays", "panel.problem.every-days", LONGEST_GAP));
        if (draft.deadlineDays() < 0 || draft.deadlineDays() > EARLIEST_DEADLINE)
            problems.add(Problem.at("deadlineDays", "panel.problem.deadline-days", EARLIEST_DEADLINE));
        if (draft.maxDeferrals() < 0) problems.add(Problem.at("maxDeferrals", "panel.problem.max-deferrals"));
        if (draft.ageFrom() < 0 || draft.ageTo() < draft.ageFrom()) problems.add(Problem.at("ageFrom", "panel.problem.ages"));
        return problems;
    }

    private static void checkFirst(SeriesDraft draft, LocalDate first, List<Problem> problems) {
        if (first.getDayOfWeek() != draft.weekday())
            problems.add(Problem.at("first", "panel.problem.first-on-other-day", first, word(first.getDayOfWeek()), word(draft.weekday())));
    }

    private static Word word(DayOfWeek weekday) {
        return Word.of("panel.weekday", weekday);
    }
}
