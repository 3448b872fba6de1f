package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.teamaround.kernel.TypedText;

/** Records that a team meeting was held: who took part, the views of child and parents, what was decided (domain.md 2.e). */
@Needs(Right.ENTER)
public final class HoldTeamMeeting {
    private final Transactions transactions;
    private final Episodes episodes;
    private final TeamMeetings meetings;
    private final Guests guests;
    private final CaseDates dates;
    private final Announcements announcements;
    private final Moment moment;

    public HoldTeamMeeting(Transactions transactions, Episodes episodes, TeamMeetings meetings, InvitationCheck invitations,
            CaseDates dates, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.meetings = meetings;
        this.guests = new Guests(invitations, moment);
        this.dates = dates;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<TeamMeeting> hold(TeamMeetingId id, HeldDraft asTyped, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        TypedText typed = new TypedText();
        HeldDraft draft = asTyped.clean(typed);
        TeamMeeting meeting = meetings.find(id).orElseThrow(() -> new Fault("missing", "plan.meeting"));
        LocalDate on = draft.date().orElse(meeting.date());
        List<Problem> problems = new ArrayList<>();
        problems.addAll(typed.problems());
        problems.addAll(MeetingRules.held(meeting, draft, on, moment.today()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.hold-meeting", actor), () -> new OpenCases(episodes).find(meeting.episodes())
            .then(around -> held(meeting, draft, on, around)).then(this::saved));
    }

    private Outcome<TeamMeeting> held(TeamMeeting meeting, HeldDraft draft, LocalDate on, List<Episode> around) {
        String late = draft.notes().lateReason().isBlank() ? meeting.notes().lateReason() : draft.notes().lateReason().strip();
        List<Problem> problems = dates.inOrder(around, on, meeting.kind(), late);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return guests.invited(everybody(meeting, draft), around, meeting.attendees()).map(list -> new TeamMeeting(meeting.id(),
            meeting.episodes(), meeting.kind(), on, draft.start().orElse(meeting.start()), draft.end().or(meeting::end), meeting.place(),
            meeting.chair(), meeting.noteTaker(), meeting.purpose(), meeting.agenda(), true,
            list.stream().map(a -> part(a, draft)).toList(), draft.notes().because(late), draft.next(), Optional.empty(), List.of()));
    }

    private static List<Doer> everybody(TeamMeeting meeting, HeldDraft draft) {
        return Stream.concat(meeting.attendees().stream().map(Attendee::who), draft.people().stream().map(HeldDraft.Participation::who))
            .distinct().toList();
    }

    /** Somebody on the list of whom nothing was said did not come. */
    private static Attendee part(Attendee attendee, HeldDraft draft) {
        return draft.of(attendee.who()).map(p -> attendee.took(p.attendance(), p.report().strip()))
            .orElseGet(() -> attendee.took(Attendance.DID_NOT_ATTEND, attendee.report()));
    }

    private Outcome<TeamMeeting> saved(TeamMeeting meeting) {
        meetings.save(meeting);
        new OpenCases(episodes).stillOpen(meeting.episodes()).forEach(e -> episodes.save(e.at(meeting.notes().level())));
        return announcements.announce(new TeamMeetingChanged(meeting.id())).map(none -> meeting);
    }
}
