package org.teamaround.setting;

import java.time.Instant;
import java.time.LocalDate;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.WorkingDays;

/** The settings of a team that changed nothing, for tests; {@link #with} changes one from a day on. */
public final class StandardSettings implements Settings {
    private final InMemorySettingChanges changes = new InMemorySettingChanges();
    private final EffectiveSettings settings = new EffectiveSettings(changes);

    public StandardSettings with(Setting setting, LocalDate from) {
        changes.save(new SettingChange(new SettingChangeId(Ids.fresh(Instant.EPOCH)), setting.key(), setting.written(), from));
        settings.refresh();
        return this;
    }

    @Override public Span limit(TimeLimit limit, LocalDate inForceOn) {
        return settings.limit(limit, inForceOn);
    }

    @Override public WorkingDays workingDays(LocalDate inForceOn) {
        return settings.workingDays(inForceOn);
    }

    @Override public String label(Label label, LocalDate inForceOn) {
        return settings.label(label, inForceOn);
    }

    @Override public boolean isOn(Feature feature, LocalDate inForceOn) {
        return settings.isOn(feature, inForceOn);
    }

    @Override public PanelMode panelMode(LocalDate inForceOn) {
        return settings.panelMode(inForceOn);
    }

    @Override public String centreName() {
        return settings.centreName();
    }
}
