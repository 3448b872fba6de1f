package org.teamaround.panel;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Notes who was there, apologies, conflicts of interest and matters arising; before the meeting too, for the agenda. */
@Needs(Right.RECORD_DECISION)
public final class MinuteMeeting {
    private final PanelRoom room;
    private final Transactions transactions;
    private final Moment moment;

    public MinuteMeeting(PanelRoom room, Transactions transactions, Moment moment) {
        this.room = room;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<PanelMeeting> note(PanelMeetingId id, MeetingNotes notes, Actor actor) {
        if (!actor.may(Right.RECORD_DECISION)) return Outcome.refused(actor.lacks(Right.RECORD_DECISION));
        Optional<PanelMeeting> meeting = room.panels().meeting(id);
        if (meeting.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-meeting"));
        MeetingState state = meeting.get().state();
        if (state != MeetingState.PLANNED && state != MeetingState.HELD)
            return Outcome.refused(Problem.of("panel.problem.minutes-agreed", meeting.get().date()));
        TypedText typed = new TypedText();
        MeetingNotes clean = new MeetingNotes(notes.apologies().stream().map(TypedText::cleanLine).filter(a -> !a.isEmpty()).toList(),
            typed.text("conflicts", notes.conflicts()), typed.text("mattersArising", notes.mattersArising()),
            typed.line("minuteTaker", notes.minuteTaker()), notes.attended());
        typed.text("apologies", String.join("\n", notes.apologies()));
        List<Problem> problems = typed.problems();
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("panel.minute-meeting", actor), () -> save(meeting.get(), clean));
    }

    private Outcome<PanelMeeting> save(PanelMeeting meeting, MeetingNotes notes) {
        boolean begun = meeting.isPlanned() && !meeting.date().isAfter(moment.today()) && !notes.attended().isEmpty();
        PanelMeeting noted = (begun ? meeting.in(MeetingState.HELD) : meeting).minuted(notes);
        room.panels().save(noted);
        return room.changed(noted.id(), noted);
    }
}
