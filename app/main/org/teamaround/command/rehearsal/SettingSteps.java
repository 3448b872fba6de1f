package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.setting.Feature;
import org.teamaround.setting.Label;
import org.teamaround.setting.PanelMode;
import org.teamaround.setting.Setting;
import org.teamaround.setting.Span;
import org.teamaround.setting.TimeLimit;

/** What scenarios can do with settings. */
final class SettingSteps {
    private SettingSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("change settings", SettingSteps::change);
    }

    private static Outcome<?> change(Stage stage, Words words) {
        LocalDate from = words.dateOr("from", stage.happened());
        List<Setting> settings = new ArrayList<>();
        words.maybe("limits").ifPresent(e -> e.map().forEach((name, value) -> settings.add(new Setting.Limit(limit(name, value), span(value)))));
        words.maybe("labels").ifPresent(e -> e.map().forEach((name, value) -> settings.add(new Setting.Wording(constant(name, value, Label.class), value.text()))));
        words.maybe("features").ifPresent(e -> e.map().forEach((name, value) -> settings.add(new Setting.Switch(constant(name, value, Feature.class), value.yes()))));
        words.maybe("panel mode").ifPresent(e -> settings.add(new Setting.Mode(e.oneOf(PanelMode.class))));
        words.list("bank holidays").forEach(e -> settings.add(new Setting.Holiday(e.date(), true)));
        words.list("not bank holidays").forEach(e -> settings.add(new Setting.Holiday(e.date(), false)));
        List<Problem> problems = new ArrayList<>();
        settings.forEach(s -> problems.addAll(stage.program().people().changeSetting.to(s, from, Optional.empty(), stage.actor()).problems()));
        return problems.isEmpty() ? Outcome.done(settings) : Outcome.refused(problems);
    }

    private static TimeLimit limit(String name, Entry at) {
        return constant(name, at, TimeLimit.class);
    }

    private static <E extends Enum<E>> E constant(String name, Entry at, Class<E> type) {
        return at.named(name).oneOf(type);
    }

    /** "42 days", "10 working days", "12 months". */
    private static Span span(Entry entry) {
        String[] parts = entry.text().strip().split(" ", 2);
        if (parts.length < 2 || !parts[0].matches("\\d+")) throw entry.error("write a length such as 42 days, 10 working days or 12 months.");
        int amount = Integer.parseInt(parts[0]);
        return switch (parts[1]) {
            case "days", "day" -> Span.days(amount);
            case "working days", "working day" -> Span.workingDays(amount);
            case "months", "month" -> Span.months(amount);
            default -> throw entry.error("write a length such as 42 days, 10 working days or 12 months.");
        };
    }
}
