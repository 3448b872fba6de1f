package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.AssessmentCompleted;
import org.teamaround.assessment.Assessments;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.panel.AllocatedService;
import org.teamaround.panel.Decision;
import org.teamaround.panel.PanelDecided;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Level;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralAccepted;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/**
 * What follows from an allocation, in its own transaction: each child of the referral has an episode (domain.md 4.3). A child who has
 * an open one already keeps it and gains the services; a lead named later moves it on.
 */
public final class OpenEpisodes {
    private final Episodes episodes;
    private final Referrals referrals;
    private final Assessments assessments;
    private final Announcements announcements;
    private final Moment moment;

    public OpenEpisodes(Episodes episodes, Referrals referrals, Assessments assessments, Announcements announcements, Moment moment) {
        this.episodes = episodes;
        this.referrals = referrals;
        this.assessments = assessments;
        this.announcements = announcements;
        this.moment = moment;
    }

    /** An agency that goes on alone (single-agency response) needs no episode. */
    public Outcome<List<Episode>> afterPanel(PanelDecided fact) {
        return switch (fact.decision().kind()) {
            case ALLOCATE, ALLOCATE_LEAD_TO_BE_FOUND -> open(referral(fact.referral()), allocation(fact.decision()));
            default -> Outcome.done(List.of());
        };
    }

    public Outcome<List<Episode>> afterAcceptance(ReferralAccepted fact) {
        if (!fact.direct()) return Outcome.done(List.of());
        return open(referral(fact.referral()), new Allocation(fact.on(), Optional.empty(), List.of(), Optional.empty()));
    }

    /** Somebody assessed a child who waits for a lead: an assessor was named by doing it (domain.md 4.3, "LP or assessor named"). */
    public Outcome<List<Episode>> afterAssessment(AssessmentCompleted fact) {
        boolean ours = assessments.find(fact.assessment()).filter(a -> a.external().isEmpty()).isPresent();
        List<Episode> moved = episodes.of(fact.child()).stream().filter(e -> ours && e.state() == EpisodeState.PENDING_ALLOCATION)
            .map(e -> e.in(EpisodeState.ASSESSMENT)).toList();
        moved.forEach(episodes::save);
        return Outcome.done(moved);
    }

    private Outcome<List<Episode>> open(Referral referral, Allocation allocation) {
        List<Episode> opened = new ArrayList<>();
        for (PersonId child : referral.children()) {
            Optional<Episode> already = episodes.of(child).stream().filter(Episode::isOpen).findFirst();
            Episode episode = allocation.applied(already.orElseGet(() -> fresh(child, referral, allocation.on())), referral.level());
            episodes.save(episode);
            opened.add(episode);
            Outcome<Void> heard = announcements.announce(already.isPresent() ? new EpisodeChanged(episode.id())
                : new EpisodeOpened(episode.id(), child, episode.referral(), allocation.on()));
            if (!heard.isDone()) return Outcome.refused(heard.problems());
        }
        return Outcome.done(opened);
    }

    private Episode fresh(PersonId child, Referral referral, LocalDate on) {
        return new Episode(new EpisodeId(Ids.fresh(moment.now())), episodes.nextReference(on), child, Optional.of(referral.id()),
            EpisodeState.PENDING_ALLOCATION, on, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
            List.of(), Optional.empty());
    }

    private Referral referral(ReferralId id) {
        return referrals.find(id).orElseThrow(() -> new Fault("missing", "plan.referral"));
    }

    private static Allocation allocation(Decision decision) {
        Optional<LeadRole> lead = decision.lead().map(who -> new LeadRole(who, decision.on(), Optional.empty(), decision.leadAccepted(), "",
            decision.preferenceMet()));
        return new Allocation(decision.on(), lead, decision.services().stream().map(AllocatedService::service).toList(), decision.level());
    }

    /** What the panel, or a direct acceptance, gives a child. */
    private record Allocation(LocalDate on, Optional<LeadRole> lead, List<String> services, Optional<Level> level) {
        Episode applied(Episode episode, Optional<Level> proposed) {
            Episode allocated = episode.allocated(on, level.or(() -> proposed), services);
            if (lead.isEmpty() || isLedBy(allocated)) return allocated;
            Episode led = allocated.led(lead.get());
            return led.state() == EpisodeState.PENDING_ALLOCATION ? led.in(EpisodeState.ASSESSMENT) : led;
        }

        private boolean isLedBy(Episode episode) {
            return episode.lead().map(LeadRole::practitioner).equals(lead.map(LeadRole::practitioner));
        }
    }
}
