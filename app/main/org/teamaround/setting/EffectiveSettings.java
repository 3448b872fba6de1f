package org.teamaround.setting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.BankHolidays;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.WorkingDays;

/** The settings as the changes made so far give them; before the first change of a key its standard value holds. */
public final class EffectiveSettings implements Settings {
    private final SettingChanges changes;
    private final AtomicInteger edition = new AtomicInteger();
    private volatile @Nullable Known known;

    /** What was read, and for which edition: one read while a change was being committed is not taken for the next. */
    private record Known(int edition, Map<String, NavigableMap<LocalDate, String>> versions) {}

    public EffectiveSettings(SettingChanges changes) {
        this.changes = changes;
    }

    /** Reads the changes anew at the next question; called after every commit. */
    public void refresh() {
        edition.incrementAndGet();
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

    @Override public int quietMinutes(Role role, LocalDate inForceOn) {
        return at(Setting.QuietMinutes.PREFIX + role, inForceOn).map(Integer::valueOf).orElse(USUAL_QUIET_MINUTES);
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
        int now = edition.get();
        Known read = known;
        if (read != null && read.edition() == now) return read.versions();
        Map<String, NavigableMap<LocalDate, String>> fresh = new HashMap<>();
        changes.all().forEach(c -> fresh.computeIfAbsent(c.key(), k -> new TreeMap<>()).put(c.from(), c.written()));
        known = new Known(now, fresh);
        return fresh;
    }
}
