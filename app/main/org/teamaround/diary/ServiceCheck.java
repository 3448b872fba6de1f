package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.directory.Checked;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Rechecks;
import org.teamaround.setting.TimeLimit;

/** Local services nobody has looked at for too long: shown from the day they should be checked again, not before. */
public final class ServiceCheck implements Check {
    private final LocalServices services;
    private final Rechecks rechecks;
    private final Reminders reminders;

    public ServiceCheck(LocalServices services, Rechecks rechecks, Reminders reminders) {
        this.services = services;
        this.rechecks = rechecks;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return services.all().stream().filter(s -> rechecks.isStale(s, today)).map(this::issue);
    }

    private Issue issue(LocalService service) {
        Subject subject = new Subject(List.of(), Optional.empty(), service.id().value(), service.name());
        Checked checked = service.checked();
        return checked.again().map(day -> reminders.agreed(DueKind.SERVICE_RECHECK, subject, day))
            .orElseGet(() -> reminders.counted(DueKind.SERVICE_RECHECK, subject, TimeLimit.SERVICE_RECHECK, checked.on().orElseThrow()));
    }
}
