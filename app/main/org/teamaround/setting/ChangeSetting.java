package org.teamaround.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Changes a setting from a day on. What fell due by the older version stays as it was (design 11.5). */
@Needs(Right.SETTINGS)
public final class ChangeSetting {
    private final SettingChanges changes;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public ChangeSetting(SettingChanges changes, Transactions transactions, Announcements announcements, Moment moment) {
        this.changes = changes;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    /**
     * @param from   the day it takes effect
     * @param reason needed when {@code from} lies before today
     */
    public Outcome<SettingChange> to(Setting typed, LocalDate from, Optional<String> reason, Actor actor) {
        Setting setting = cleaned(typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SETTINGS));
        problems.addAll(SettingRules.problems(setting, from, reason, moment.today()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Act act = Act.of("setting.change", actor);
        return transactions.inTransaction(reason.map(act::because).orElse(act), () -> keep(setting, from));
    }

    private Outcome<SettingChange> keep(Setting setting, LocalDate from) {
        SettingChangeId id = changes.all().stream().filter(c -> c.key().equals(setting.key()) && c.from().equals(from)).findFirst()
            .map(SettingChange::id).orElseGet(() -> new SettingChangeId(Ids.fresh(moment.now())));
        SettingChange change = new SettingChange(id, setting.key(), setting.written(), from);
        changes.save(change);
        return announcements.announce(new SettingChanged(change)).map(told -> change);
    }

    private static Setting cleaned(Setting typed) {
        return switch (typed) {
            case Setting.Wording(Label label, String words) -> new Setting.Wording(label, TypedText.cleanLine(words));
            case Setting.CentreName(String name) -> new Setting.CentreName(TypedText.cleanLine(name));
            default -> typed;
        };
    }
}
