package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.privacy.AccessClock;
import org.teamaround.privacy.AccessRequest;
import org.teamaround.privacy.AccessRequests;
import org.teamaround.setting.Settings;

/** Somebody asked what is kept about a person and has no answer yet (domain.md 5.4): one month, or three when complex. */
public final class AccessCheck implements Check {
    private final AccessRequests requests;
    private final Settings settings;
    private final Reminders reminders;

    public AccessCheck(AccessRequests requests, Settings settings, Reminders reminders) {
        this.requests = requests;
        this.settings = settings;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return requests.all().stream().filter(AccessRequest::isOpen).map(request -> reminders.agreed(DueKind.SUBJECT_ACCESS,
            new Subject(List.of(request.about()), Optional.empty(), request.id().value(), ""), new AccessClock(settings.workingDays(request.received())).due(request, today)));
    }
}
