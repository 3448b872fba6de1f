package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Changes who is on the list of a meeting that is still to come. */
@Needs(Right.ENTER)
public final class ChangeInvitations {
    private final Transactions transactions;
    private final Episodes episodes;
    private final TeamMeetings meetings;
    private final Guests guests;
    private final Announcements announcements;

    public ChangeInvitations(Transactions transactions, Episodes episodes, TeamMeetings meetings, InvitationCheck invitations,
            Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.meetings = meetings;
        this.guests = new Guests(invitations, moment);
        this.announcements = announcements;
    }

    /** @param invited everybody who is to be on the list */
    public Outcome<TeamMeeting> change(TeamMeetingId id, List<Doer> invited, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        List<Problem> problems = new ArrayList<>();
        TeamMeeting meeting = meetings.find(id).orElseThrow(() -> new Fault("missing", "plan.meeting"));
        if (meeting.held()) problems.add(Problem.of("plan.problem.held-already", meeting.date()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.invite", actor), () -> new OpenCases(episodes).find(meeting.episodes())
            .then(around -> guests.invited(invited, around, meeting.attendees())).map(meeting::withAttendees).then(this::saved));
    }

    private Outcome<TeamMeeting> saved(TeamMeeting meeting) {
        meetings.save(meeting);
        return announcements.announce(new TeamMeetingChanged(meeting.id())).map(none -> meeting);
    }
}
