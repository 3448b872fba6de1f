package org.teamaround.setting.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.WorkingDays;
import org.teamaround.setting.ChangeSettings;
import org.teamaround.setting.Feature;
import org.teamaround.setting.Label;
import org.teamaround.setting.PanelMode;
import org.teamaround.setting.Setting;
import org.teamaround.setting.Settings;
import org.teamaround.setting.Span;
import org.teamaround.setting.TimeLimit;
import org.teamaround.ui.Background;

/** The settings in force today, being changed from a day on. Only what was changed is recorded. */
public final class SettingsModel {
    static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.VAULT_KEEPER));
    final StringProperty centre = new SimpleStringProperty("");
    final ObjectProperty<Optional<PanelMode>> mode = new SimpleObjectProperty<>(Optional.empty());
    final Map<TimeLimit, ObjectProperty<Optional<Integer>>> limits = new EnumMap<>(TimeLimit.class);
    final Map<Label, StringProperty> labels = new EnumMap<>(Label.class);
    final Map<Feature, BooleanProperty> features = new EnumMap<>(Feature.class);
    final Map<Role, ObjectProperty<Optional<Integer>>> quiet = new EnumMap<>(Role.class);
    final ObservableList<HolidayModel> holidays = FXCollections.observableArrayList();
    final ObjectProperty<Optional<LocalDate>> from;
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Runnable kept = () -> { };
    private final Settings settings;
    private final ChangeSettings change;
    private final Moment moment;
    private final Background background;
    private final Actor actor;
    private final Consumer<Integer> saved;

    /** @param saved told how many settings changed */
    public SettingsModel(Settings settings, ChangeSettings change, Moment moment, Background background, Actor actor, Consumer<Integer> saved) {
        this.settings = settings;
        this.change = change;
        this.moment = moment;
        this.background = background;
        this.actor = actor;
        this.saved = saved;
        from = new SimpleObjectProperty<>(Optional.of(moment.today()));
        for (TimeLimit limit : TimeLimit.values()) limits.put(limit, new SimpleObjectProperty<>(Optional.empty()));
        for (Label label : Label.values()) labels.put(label, new SimpleStringProperty(""));
        for (Feature feature : Feature.values()) features.put(feature, new SimpleBooleanProperty());
        for (Role role : ROLES) quiet.put(role, new SimpleObjectProperty<>(Optional.empty()));
        fill();
    }

    private void fill() {
        LocalDate today = moment.today();
        centre.set(settings.centreName());
        mode.set(Optional.of(settings.panelMode(today)));
        limits.forEach((limit, amount) -> amount.set(Optional.of(settings.limit(limit, today).amount())));
        labels.forEach((label, words) -> words.set(settings.label(label, today)));
        features.forEach((feature, on) -> on.set(settings.isOn(feature, today)));
        quiet.forEach((role, minutes) -> minutes.set(Optional.of(settings.quietMinutes(role, today))));
    }

    Span.Unit unit(TimeLimit limit) {
        return settings.limit(limit, moment.today()).unit();
    }

    /** Days of a year, Monday to Friday, that are not worked as things stand today. */
    List<LocalDate> holidays(int year) {
        WorkingDays days = settings.workingDays(moment.today());
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(day -> day.getDayOfWeek().getValue() <= 5 && !days.isWorkingDay(day)).toList();
    }

    /** Told when everything typed is stored. */
    void onKept(Runnable step) {
        kept = step;
    }

    boolean isChanged() {
        return !changes().isEmpty();
    }

    void save() {
        List<Setting> changes = changes();
        if (changes.isEmpty() || from.get().isEmpty()) {
            problems.setAll(changes.isEmpty() ? List.of() : List.of(Problem.at("from", "kernel.problem.required")));
            if (changes.isEmpty()) saved.accept(0);
            return;
        }
        Optional<String> why = Optional.of(reason.get()).filter(r -> !r.isBlank());
        background.run(() -> change.to(changes, from.get().orElseThrow(), why, actor), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(made -> {
                holidays.clear();
                kept.run();
                saved.accept(made.size());
            });
        });
    }

    private List<Setting> changes() {
        LocalDate today = moment.today();
        List<Setting> found = new ArrayList<>();
        if (!centre.get().equals(settings.centreName())) found.add(new Setting.CentreName(centre.get()));
        mode.get().filter(m -> m != settings.panelMode(today)).ifPresent(m -> found.add(new Setting.Mode(m)));
        limits.forEach((limit, amount) -> amount.get().filter(a -> a != settings.limit(limit, today).amount())
            .ifPresent(a -> found.add(new Setting.Limit(limit, new Span(a, unit(limit))))));
        labels.forEach((label, words) -> {
            if (!words.get().equals(settings.label(label, today))) found.add(new Setting.Wording(label, words.get()));
        });
        features.forEach((feature, on) -> {
            if (on.get() != settings.isOn(feature, today)) found.add(new Setting.Switch(feature, on.get()));
        });
        quiet.forEach((role, minutes) -> minutes.get().filter(m -> m != settings.quietMinutes(role, today))
            .ifPresent(m -> found.add(new Setting.QuietMinutes(role, m))));
        holidays.forEach(holiday -> holiday.setting().ifPresent(found::add));
        return found;
    }
}
