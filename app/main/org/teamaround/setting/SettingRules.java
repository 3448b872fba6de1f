package org.teamaround.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;

/** What a setting may be, and from when. */
public final class SettingRules {
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_QUIET = 15;

    private SettingRules() {}

    /** @param reason needed when the change reaches back: due dates since then are computed anew */
    static List<Problem> problems(Setting setting, LocalDate from, Optional<String> reason, LocalDate today) {
        List<Problem> found = new ArrayList<>(value(setting));
        boolean dated = !(setting instanceof Setting.CentreName);
        if (dated && from.isBefore(today) && reason.filter(r -> !r.isBlank()).isEmpty()) found.add(Problem.at("reason", "setting.problem.past-needs-reason"));
        return found;
    }

    private static List<Problem> value(Setting setting) {
        return switch (setting) {
            case Setting.Limit(TimeLimit limit, Span span) -> span.amount() < 0 || span.amount() > longest(span.unit())
                ? List.of(Problem.at("amount", "setting.problem.amount", longest(span.unit()))) : List.of();
            case Setting.Wording(Label label, String words) -> words.length() > LONGEST_LABEL
                ? List.of(Problem.at("words", "kernel.problem.too-long", LONGEST_LABEL, words.length())) : List.of();
            case Setting.CentreName(String name) when name.isEmpty() -> List.of(Problem.at("name", "kernel.problem.required"));
            case Setting.CentreName(String name) when name.length() > 200 -> List.of(Problem.at("name", "kernel.problem.too-long", 200, name.length()));
            case Setting.QuietMinutes(Role role, int minutes) when minutes < 1 || minutes > LONGEST_QUIET ->
                List.of(Problem.at("quiet." + role, "setting.problem.quiet", LONGEST_QUIET));
            default -> List.of();
        };
    }

    /** Two years, in each unit. */
    private static int longest(Span.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> 500;
            case DAYS -> 730;
            case MONTHS -> 24;
        };
    }
}
