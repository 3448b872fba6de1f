package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/** When a local service's entry should be looked at again: the day somebody set, otherwise the usual time after the last look. */
public final class Rechecks {
    private final Settings settings;

    public Rechecks(Settings settings) {
        this.settings = settings;
    }

    /** Absent when nobody ever checked it and nobody set a day: a name typed yesterday is not a task. */
    public Optional<LocalDate> due(LocalService service) {
        Checked checked = service.checked();
        return checked.again().or(() -> checked.on().map(on -> settings.due(TimeLimit.SERVICE_RECHECK, on)));
    }

    public boolean isStale(LocalService service, LocalDate today) {
        return service.active() && due(service).filter(day -> !day.isAfter(today)).isPresent();
    }
}
