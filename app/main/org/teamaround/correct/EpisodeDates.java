package org.teamaround.correct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeChanged;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.Episodes;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.Referrals;

/** The days of a case: opened, allocated, first contact, visit, its lead professional's first, closed. */
final class EpisodeDates implements DatesOf {
    private final Episodes episodes;
    private final Referrals referrals;
    private final Announcements announcements;

    EpisodeDates(Episodes episodes, Referrals referrals, Announcements announcements) {
        this.episodes = episodes;
        this.referrals = referrals;
        this.announcements = announcements;
    }

    @Override public Set<DateKind> kinds() {
        return Set.of(DateKind.CASE_OPENED, DateKind.ALLOCATED, DateKind.CONTACTED, DateKind.VISITED, DateKind.LED_FROM, DateKind.CLOSED);
    }

    @Override public Stream<EnteredDate> of(PersonId child) {
        return episodes.of(child).stream().flatMap(episode -> dates(episode).stream());
    }

    private static List<EnteredDate> dates(Episode episode) {
        List<EnteredDate> found = new ArrayList<>(List.of(date(episode, DateKind.CASE_OPENED, episode.openedOn())));
        episode.allocatedOn().ifPresent(on -> found.add(date(episode, DateKind.ALLOCATED, on)));
        episode.contactedOn().ifPresent(on -> found.add(date(episode, DateKind.CONTACTED, on)));
        episode.visitedOn().ifPresent(on -> found.add(date(episode, DateKind.VISITED, on)));
        episode.lead().ifPresent(lead -> found.add(date(episode, DateKind.LED_FROM, lead.from())));
        episode.closure().ifPresent(end -> found.add(date(episode, DateKind.CLOSED, end.on())));
        return found;
    }

    private static EnteredDate date(Episode episode, DateKind kind, LocalDate day) {
        return new EnteredDate(kind, episode.id().value(), day, Phrase.of("correct.of.case", episode.reference()));
    }

    @Override public Outcome<?> put(EnteredDate date, LocalDate day, Actor actor) {
        Optional<Episode> found = episodes.find(new EpisodeId(date.record()));
        if (found.isEmpty()) return Outcome.refused(Problem.of("correct.problem.gone"));
        episodes.save(dated(found.get(), date.kind(), day));
        if (date.kind() == DateKind.CLOSED) closingWordFollows(found.get(), date.day(), day);
        return announcements.announce(new EpisodeChanged(found.get().id()));
    }

    private static Episode dated(Episode episode, DateKind kind, LocalDate day) {
        return switch (kind) {
            case CASE_OPENED -> episode.opened(day, episode.allocatedOn());
            case ALLOCATED -> episode.opened(episode.openedOn(), Optional.of(day));
            case CONTACTED -> episode.contacted(day);
            case VISITED -> episode.visited(day);
            case LED_FROM -> episode.ledFrom(day);
            default -> episode.closedOn(day);
        };
    }

    private void closingWordFollows(Episode episode, LocalDate before, LocalDate day) {
        episode.referral().stream().flatMap(id -> referrals.feedback(id).stream())
            .filter(f -> f.stage() == FeedbackStage.CLOSING && f.from().equals(before)).forEach(f -> referrals.save(f.answering(day)));
    }
}
