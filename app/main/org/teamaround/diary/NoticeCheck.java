package org.teamaround.diary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episodes;
import org.teamaround.privacy.Notices;

/** A family with an open case has no privacy notice yet (domain.md 5.6). Silent until the team has said which version it uses. */
public final class NoticeCheck implements Check {
    private final Cases cases;
    private final Notices notices;
    private final Reminders reminders;

    public NoticeCheck(Episodes episodes, Notices notices, Reminders reminders) {
        cases = new Cases(episodes);
        this.notices = notices;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        Optional<LocalDate> since = notices.versions().stream().map(Notices.Version::from).filter(from -> !from.isAfter(today)).min(LocalDate::compareTo);
        if (since.isEmpty()) return Stream.empty();
        Set<PersonId> given = notices.all().stream().flatMap(notice -> notice.children().stream()).collect(Collectors.toSet());
        return cases.families(episode -> !given.contains(episode.child())).map(family -> reminders.agreed(DueKind.PRIVACY_NOTICE, family.subject(""),
            later(family.first().openedOn(), since.get())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
