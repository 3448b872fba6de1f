package org.teamaround.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Changes several settings from the same day on: all of them or none. */
@Needs(Right.SETTINGS)
public final class ChangeSettings {
    private final ChangeSetting change;
    private final Transactions transactions;

    public ChangeSettings(ChangeSetting change, Transactions transactions) {
        this.change = change;
        this.transactions = transactions;
    }

    /** Problems stand at the key of their setting, such as {@code limit.SCREEN}; those of the reason at {@code reason}. */
    public Outcome<List<SettingChange>> to(List<Setting> settings, LocalDate from, Optional<String> reason, Actor actor) {
        List<Problem> lacking = actor.lacks(Right.SETTINGS);
        if (!lacking.isEmpty()) return Outcome.refused(lacking);
        Act act = Act.of("setting.change", actor);
        return transactions.inTransaction(reason.map(act::because).orElse(act), () -> each(settings, from, reason, actor));
    }

    private Outcome<List<SettingChange>> each(List<Setting> settings, LocalDate from, Optional<String> reason, Actor actor) {
        List<SettingChange> made = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Setting setting : settings) {
            change.to(setting, from, reason, actor).handle(made::add, found -> found.forEach(p -> problems.add(at(setting, p))));
        }
        return problems.isEmpty() ? Outcome.done(List.copyOf(made)) : Outcome.refused(problems.stream().distinct().toList());
    }

    private static Problem at(Setting setting, Problem problem) {
        boolean whole = problem.field().isEmpty() || problem.field().equals("reason");
        return whole ? problem : new Problem(setting.key(), problem.key(), problem.arguments());
    }
}
