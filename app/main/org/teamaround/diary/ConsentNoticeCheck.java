package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.consent.ConsentNotice;
import org.teamaround.consent.ConsentNotices;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;

/** An agency that was told of a child has to hear, the same day, that the family took its agreement back (domain.md 2.g, 4.6). */
public final class ConsentNoticeCheck implements Check {
    private final ConsentNotices notices;
    private final Agencies agencies;
    private final Reminders reminders;

    public ConsentNoticeCheck(ConsentNotices notices, Agencies agencies, Reminders reminders) {
        this.notices = notices;
        this.agencies = agencies;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return notices.owed().stream().map(notice -> reminders.agreed(DueKind.CONSENT_NOTICE, subject(notice), notice.since()));
    }

    private Subject subject(ConsentNotice notice) {
        String agency = agencies.find(notice.agency()).map(Agency::name).orElse("");
        return new Subject(List.of(notice.child()), Optional.empty(), notice.child().value(), agency);
    }
}
