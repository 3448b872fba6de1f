package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.Episodes;
import org.teamaround.setting.TimeLimit;

/** Consent of an open case runs out, or was wholly withdrawn and waits for the team leader's decision (domain.md 4.3, 4.6). */
public final class ConsentCheck implements Check {
    private final Episodes episodes;
    private final Consents consents;
    private final Reminders reminders;

    public ConsentCheck(Episodes episodes, Consents consents, Reminders reminders) {
        this.episodes = episodes;
        this.consents = consents;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Episode> open = episodes.open();
        consents.of(open.stream().map(Episode::child).toList());
        return open.stream().flatMap(e -> consents.current(e.child()).stream().flatMap(c -> ofOne(e, c)));
    }

    private Stream<Issue> ofOne(Episode episode, Consent consent) {
        Subject subject = new Subject(List.of(episode.child()), episode.referral(), episode.child().value(), "");
        if (episode.state() == EpisodeState.CONSENT_HOLD) return Optional.of(consent.withdrawnOn().orElse(consent.on())).stream()
            .map(on -> reminders.counted(DueKind.CONSENT_HOLD_DECISION, subject, TimeLimit.CONSENT_HOLD_DECISION, on));
        if (!consent.isGiven()) return Stream.empty();
        return Stream.concat(consent.expires().stream().map(on -> reminders.agreed(DueKind.CONSENT_EXPIRY, subject, on)),
            consent.review().stream().map(on -> reminders.agreed(DueKind.CONSENT_REVIEW, subject, on)));
    }
}
