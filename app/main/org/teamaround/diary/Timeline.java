package org.teamaround.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.Assessments;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.kernel.Word;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.Panels;
import org.teamaround.person.PersonId;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Referral;
import org.teamaround.referral.Referrals;

/** What happened in a child's case, newest first, read off the records: people think in stories. */
public final class Timeline {
    /** The records it is read from. */
    public record Sources(Referrals referrals, Consents consents, Panels panels, Assessments assessments, Episodes episodes, TeamMeetings meetings, Plans plans) {}

    private final Sources from;

    public Timeline(Sources from) {
        this.from = from;
    }

    public List<Happening> of(PersonId child) {
        List<Happening> all = new ArrayList<>();
        from.referrals().of(child).forEach(r -> referral(r, all));
        from.consents().of(child).forEach(c -> consent(c, all));
        from.assessments().headings(child).forEach(a -> assessment(a, all));
        from.episodes().of(child).forEach(e -> episode(e, all));
        return all.stream().sorted(Comparator.comparing(Happening::on).reversed()).toList();
    }

    private void referral(Referral referral, List<Happening> all) {
        all.add(Happening.of(referral.receivedOn(), "received", referral.reference(), referral.referrer().name()));
        referral.screening().ifPresent(s -> all.add(Happening.of(s.on(), referral.acceptedOn().isPresent() ? "accepted" : "not-accepted", s.by())));
        referral.settlement().ifPresent(s -> all.add(Happening.of(s.on(), "settled", Word.of("referral.state", referral.state()))));
        from.referrals().feedback(referral.id()).stream().filter(Feedback::isSent).forEach(f ->
            all.add(Happening.of(sentOn(f), "told", f.sentTo(), Word.of("referral.stage", f.stage()))));
        from.panels().itemsOf(referral.id()).forEach(i -> decided(i, all));
    }

    private static LocalDate sentOn(Feedback feedback) {
        return feedback.sentAt().orElseThrow().withZoneSameInstant(org.teamaround.kernel.Moment.ZONE).toLocalDate();
    }

    private static void decided(PanelItem item, List<Happening> all) {
        item.decision().ifPresent(d -> all.add(Happening.of(d.on(), "decided", Word.of("panel.decision", d.kind()), d.reason())));
    }

    private static void consent(Consent consent, List<Happening> all) {
        LocalDate on = consent.withdrawal().map(w -> w.on()).orElse(consent.on());
        all.add(Happening.of(on, "consent", Word.of("consent.state", consent.state())));
    }

    private static void assessment(Assessment assessment, List<Happening> all) {
        if (assessment.external().isPresent()) {
            all.add(Happening.of(assessment.external().get().on(), "external", assessment.version(), assessment.external().get().authority()));
            return;
        }
        all.add(Happening.of(assessment.startedOn(), "caf-started", assessment.version()));
        assessment.completedOn().ifPresent(on -> all.add(Happening.of(on, "caf-completed", assessment.version())));
    }

    private void episode(Episode episode, List<Happening> all) {
        all.add(Happening.of(episode.openedOn(), "opened", episode.reference()));
        episode.contactedOn().ifPresent(on -> all.add(Happening.of(on, "contacted")));
        episode.visitedOn().ifPresent(on -> all.add(Happening.of(on, "visited")));
        from.meetings().of(episode.id()).stream().filter(TeamMeeting::held).forEach(m -> all.add(Happening.of(m.date(), "met", Word.of("plan.kind", m.kind()))));
        from.plans().of(episode.id()).forEach(p -> planned(p, all));
        episode.closure().ifPresent(c -> all.add(Happening.of(c.on(), "closed", Word.of("plan.closure", c.reason()))));
    }

    private static void planned(DeliveryPlan plan, List<Happening> all) {
        plan.agreedOn().ifPresent(on -> all.add(Happening.of(on, "planned", plan.version(), plan.outcomes().size())));
    }
}
