package org.teamaround.plan.form;

import java.util.Optional;
import org.teamaround.consent.Recipient;
import org.teamaround.document.Document;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;

/** Prints the attendance sheet of a team meeting, to be signed in the room. */
@Needs(Right.READ)
public final class PrintAttendance {
    private final TeamMeetings meetings;
    private final MeetingPapers papers;
    private final PlanDesk desk;
    private final Printer printer;

    PrintAttendance(TeamMeetings meetings, MeetingPapers papers, PlanDesk desk, Printer printer) {
        this.meetings = meetings;
        this.papers = papers;
        this.desk = desk;
        this.printer = printer;
    }

    public Outcome<Document> print(TeamMeetingId id, Recipient recipient, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        TeamMeeting meeting = meetings.find(id).orElseThrow(() -> new Fault("missing", "plan.meeting"));
        return desk.file("tac-attendance", meeting.episodes(), Optional.of(meeting), Optional.empty(), recipient, actor).then(file -> {
            Paper paper = desk.cut(papers.attendance(file), file);
            return desk.keep("tac-attendance", paper.title(), file, id.value(), printer.pdf(paper), actor);
        });
    }
}
