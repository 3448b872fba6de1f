package org.teamaround.plan;

import java.util.List;
import java.util.Optional;
import org.teamaround.consent.ConsentRecorded;
import org.teamaround.consent.ConsentWithdrawn;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;

/**
 * What follows, at once and in the same transaction, when consent is withdrawn or narrowed (domain.md 4.6, effects): agencies that may
 * not be told leave the invitations to come, their actions are blocked, and after a full withdrawal the case is on hold.
 */
public final class FollowConsent {
    private final Episodes episodes;
    private final Plans plans;
    private final TeamMeetings meetings;
    private final InvitationCheck invitations;
    private final Announcements announcements;

    public FollowConsent(Episodes episodes, Plans plans, TeamMeetings meetings, InvitationCheck invitations, Announcements announcements) {
        this.episodes = episodes;
        this.plans = plans;
        this.meetings = meetings;
        this.invitations = invitations;
        this.announcements = announcements;
    }

    public Outcome<Void> afterWithdrawal(ConsentWithdrawn fact) {
        Optional<Episode> open = open(fact.child());
        if (open.isEmpty()) return Outcome.done(null);
        narrow(open.get());
        boolean holds = fact.wholly() && EpisodeMoves.table().allows(open.get().state(), EpisodeState.CONSENT_HOLD);
        if (holds) episodes.save(open.get().in(EpisodeState.CONSENT_HOLD));
        return announcements.announce(new EpisodeChanged(open.get().id()));
    }

    public Outcome<Void> afterRecording(ConsentRecorded fact) {
        open(fact.child()).ifPresent(this::narrow);
        return Outcome.done(null);
    }

    private Optional<Episode> open(PersonId child) {
        return episodes.of(child).stream().filter(Episode::isOpen).findFirst();
    }

    private void narrow(Episode episode) {
        meetings.of(episode.id()).stream().filter(m -> !m.held()).forEach(this::dropFrom);
        plans.of(episode.id()).stream().filter(DeliveryPlan::isCurrent).forEach(this::block);
    }

    private void dropFrom(TeamMeeting meeting) {
        List<Episode> around = new OpenCases(episodes).stillOpen(meeting.episodes());
        List<Attendee> staying = meeting.attendees().stream().filter(a -> invitations.check(a.who(), around).isDone()).toList();
        if (staying.size() < meeting.attendees().size()) meetings.save(meeting.withAttendees(staying));
    }

    private void block(DeliveryPlan plan) {
        List<Episode> around = new OpenCases(episodes).stillOpen(plan.episodes());
        DeliveryPlan changed = plan;
        for (PlanAction action : plan.actions().toList()) if (mustStop(action, around)) changed = changed.with(action.blocked(Blocker.CONSENT, ""));
        if (!changed.equals(plan)) plans.save(changed);
    }

    /** A family goes on with what is its own. */
    private boolean mustStop(PlanAction action, List<Episode> around) {
        return action.who() instanceof Doer.Worker && ActionMoves.table().allows(action.state(), ActionState.BLOCKED)
            && !invitations.check(action.who(), around).isDone();
    }
}
