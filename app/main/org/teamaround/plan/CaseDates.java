package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Consents;
import org.teamaround.kernel.Problem;

/** The days of one child's case that others are held against. */
public final class CaseDates {
    private final Consents consents;
    private final CompletedAssessments assessments;
    private final TeamMeetings meetings;
    private final Plans plans;

    public CaseDates(Consents consents, CompletedAssessments assessments, TeamMeetings meetings, Plans plans) {
        this.consents = consents;
        this.assessments = assessments;
        this.meetings = meetings;
        this.plans = plans;
    }

    /** The first day agreement was given; absent when it never was, or does not stand now. */
    public Optional<LocalDate> consented(Episode episode) {
        if (consents.current(episode.child()).filter(Consent::isGiven).isEmpty()) return Optional.empty();
        return consents.of(episode.child()).stream().filter(c -> c.isGiven() || c.state() == ConsentState.SUPERSEDED).map(Consent::on)
            .min(Comparator.naturalOrder());
    }

    public Optional<LocalDate> assessed(Episode episode) {
        return assessments.since(episode.child(), episode.openedOn());
    }

    /** The day of the last thing that happened in this episode. */
    public LocalDate last(Episode episode) {
        Stream<LocalDate> days = Stream.of(Stream.of(episode.openedOn()), episode.contactedOn().stream(), episode.visitedOn().stream(),
            assessed(episode).stream(), episode.leads().stream().map(LeadRole::from),
            meetings.of(episode.id()).stream().filter(TeamMeeting::held).map(TeamMeeting::date),
            plans.of(episode.id()).stream().flatMap(DeliveryPlan::actions).flatMap(a -> a.endedOn().stream())).flatMap(s -> s);
        return days.max(Comparator.naturalOrder()).orElse(episode.openedOn());
    }

    List<Problem> inOrder(List<Episode> episodes, LocalDate on, MeetingKind kind, String lateReason) {
        return episodes.stream().flatMap(e -> MeetingRules.inOrder(on, kind, consented(e), assessed(e), lateReason).stream()).distinct().toList();
    }
}
