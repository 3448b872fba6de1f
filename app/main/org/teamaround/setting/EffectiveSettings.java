package org.teamaround.setting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.BankHolidays;
import org.teamaround.kernel.WorkingDays;

/** The settings as the changes made so far give them; before the first change of a key its standard value holds. */
public final class EffectiveSettings implements Settings {
    private final SettingChanges changes;
    private volatile @Nullable Map<String, NavigableMap<LocalDate, String>> known;

    public EffectiveSettings(SettingChanges changes) {
        this.changes = changes;
    }

    /** Reads the changes anew at the next question; called after every commit. */
    public void refresh() {
        known = null;
    }

    @Override public Span limit(TimeLimit limit, LocalDate inForceOn) {
        return at("limit." + limit, inForceOn).map(Setting::span).orElse(limit.standard());
    }

    @Override public WorkingDays workingDays(LocalDate inForceOn) {
        return new WorkingDays(day -> isHoliday(day, inForceOn));
    }

    @Override public String label(Label label, LocalDate inForceOn) {
        return at("label." + label, inForceOn).filter(words -> !words.isEmpty()).orElse(label.standard());
    }

    @Override public boolean isOn(Feature feature, LocalDate inForceOn) {
        return at("feature." + feature, inForceOn).filter("ON"::equals).isPresent();
    }

    @Override public PanelMode panelMode(LocalDate inForceOn) {
        return at("panel-mode", inForceOn).map(PanelMode::valueOf).orElse(PanelMode.PANEL);
    }

    @Override public String centreName() {
        return at("centre-name", LocalDate.MAX).orElse("");
    }

    private boolean isHoliday(LocalDate day, LocalDate inForceOn) {
        return at(Setting.Holiday.PREFIX + day, inForceOn).map("ON"::equals)
            .orElseGet(() -> BankHolidays.ofEngland(day.getYear()).contains(day));
    }

    private Optional<String> at(String key, LocalDate day) {
        return Optional.ofNullable(versions().get(key)).map(v -> v.floorEntry(day)).map(Map.Entry::getValue);
    }

    private Map<String, NavigableMap<LocalDate, String>> versions() {
        Map<String, NavigableMap<LocalDate, String>> read = known;
        if (read != null) return read;
        Map<String, NavigableMap<LocalDate, String>> fresh = new HashMap<>();
        changes.all().forEach(c -> fresh.computeIfAbsent(c.key(), k -> new TreeMap<>()).put(c.from(), c.written()));
        known = fresh;
        return fresh;
    }
}
