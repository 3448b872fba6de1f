package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.consent.ConsentNotice;
import org.teamaround.consent.ConsentNotices;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;

/**
 * An agency that was told of a child has to hear, the same day, that the family took its agreement back (domain.md 2.g, 4.6). Reminders stop when
 * the case is closed; the Sharing tab goes on showing what is owed.
 */
public final class ConsentNoticeCheck implements Check {
    private final ConsentNotices notices;
    private final Agencies agencies;
    private final Episodes episodes;
    private final Reminders reminders;

    public ConsentNoticeCheck(ConsentNotices notices, Agencies agencies, Episodes episodes, Reminders reminders) {
        this.notices = notices;
        this.agencies = agencies;
        this.episodes = episodes;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return notices.owed().stream().filter(notice -> !isClosed(notice)).map(notice -> reminders.agreed(DueKind.CONSENT_NOTICE, subject(notice), notice.since()));
    }

    private boolean isClosed(ConsentNotice notice) {
        List<Episode> cases = episodes.of(notice.child());
        return !cases.isEmpty() && cases.stream().noneMatch(Episode::isOpen);
    }

    private Subject subject(ConsentNotice notice) {
        String agency = agencies.find(notice.agency()).map(Agency::name).orElse("");
        return new Subject(List.of(notice.child()), Optional.empty(), notice.child().value(), agency);
    }
}
