package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Calls a team meeting and puts people on its list; nobody the family's consent leaves out (domain.md 2.e, 4.6). */
@Needs(Right.ENTER)
public final class CallTeamMeeting {
    private final Transactions transactions;
    private final Episodes episodes;
    private final TeamMeetings meetings;
    private final Guests guests;
    private final CaseDates dates;
    private final Announcements announcements;
    private final Moment moment;

    public CallTeamMeeting(Transactions transactions, Episodes episodes, TeamMeetings meetings, InvitationCheck invitations,
            CaseDates dates, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.meetings = meetings;
        this.guests = new Guests(invitations, moment);
        this.dates = dates;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<TeamMeeting> call(MeetingDraft asTyped, Actor actor) {
        TypedText typed = new TypedText();
        MeetingDraft draft = asTyped.clean(typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(typed.problems());
        problems.addAll(MeetingRules.called(draft));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.call-meeting", actor), () -> new OpenCases(episodes).find(draft.episodes())
            .then(around -> called(draft, around)).then(this::saved));
    }

    private Outcome<TeamMeeting> called(MeetingDraft draft, List<Episode> around) {
        LocalDate on = draft.date().orElseThrow();
        MeetingKind kind = draft.kind().orElseThrow();
        List<Problem> problems = new ArrayList<>(dates.inOrder(around, on, kind, draft.lateReason()));
        Outcome<List<Attendee>> invited = guests.invited(draft.invited(), around, List.of());
        problems.addAll(invited.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        MeetingNotes notes = MeetingNotes.NONE.because(draft.lateReason().strip());
        return Outcome.done(new TeamMeeting(new TeamMeetingId(Ids.fresh(moment.now())), draft.episodes(), kind, on,
            draft.start().orElseThrow(), draft.end(), draft.place().strip(), draft.chair().strip(), draft.noteTaker().strip(),
            draft.purpose().strip(), draft.agenda(), false, invited.orFault(), notes, Optional.empty(), Optional.empty(), List.of()));
    }

    private Outcome<TeamMeeting> saved(TeamMeeting meeting) {
        meetings.save(meeting);
        return announcements.announce(new TeamMeetingChanged(meeting.id())).map(none -> meeting);
    }
}
