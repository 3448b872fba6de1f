package org.teamaround.plan.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.database.schema.tables.records.TeamMeetingAttendeeRecord;
import org.teamaround.database.schema.tables.records.TeamMeetingEpisodeRecord;
import org.teamaround.database.schema.tables.records.TeamMeetingRecord;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Attendee;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.InvitationBasis;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.MeetingNotes;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.referral.Level;

/** A team meeting as rows, there and back. */
final class MeetingRows {
    private MeetingRows() {}

    static TeamMeetingRecord row(TeamMeeting meeting) {
        TeamMeetingRecord row = new TeamMeetingRecord();
        row.setId(meeting.id().value());
        row.setKind(meeting.kind().name());
        row.setMeetingDate(meeting.date());
        row.setStartTime(meeting.start());
        row.setEndTime(meeting.end().orElse(null));
        row.setPlace(meeting.place());
        row.setChair(meeting.chair());
        row.setNoteTaker(meeting.noteTaker());
        row.setPurpose(meeting.purpose());
        row.setAgenda(Columns.lines(meeting.agenda()));
        row.setHeld(meeting.held());
        notes(row, meeting.notes());
        row.setNextDate(meeting.next().orElse(null));
        row.setCirculatedOn(meeting.circulatedOn().orElse(null));
        row.setCirculatedTo(Columns.lines(meeting.circulatedTo()));
        return row;
    }

    private static void notes(TeamMeetingRecord row, MeetingNotes notes) {
        row.setSharedByAgencies(notes.shared());
        row.setStrengths(notes.strengths());
        row.setWorries(notes.worries());
        row.setAnalysis(notes.analysis());
        row.setNeedLevel(Columns.name(notes.level()));
        row.setChildView(notes.childView());
        row.setParentView(notes.parentView());
        row.setDisagreements(notes.disagreements());
        row.setDecisions(notes.decisions());
        row.setConsentReviewed(notes.consentReviewed());
        row.setInterpreter(notes.interpreter());
        row.setLateReason(notes.lateReason());
    }

    static TeamMeetingEpisodeRecord row(UUID meeting, int line, EpisodeId episode) {
        TeamMeetingEpisodeRecord row = new TeamMeetingEpisodeRecord();
        row.setId(Columns.lineId(meeting, episode.value().toString()));
        row.setMeeting(meeting);
        row.setEpisode(episode.value());
        row.setLineNo(line);
        return row;
    }

    static TeamMeetingAttendeeRecord row(UUID meeting, int line, Attendee attendee) {
        TeamMeetingAttendeeRecord row = new TeamMeetingAttendeeRecord();
        row.setId(attendee.id());
        row.setMeeting(meeting);
        row.setLineNo(line);
        row.setPractitioner(DoerColumns.practitioner(attendee.who()));
        row.setPerson(DoerColumns.person(attendee.who()));
        row.setInvitedOn(attendee.invitedOn());
        row.setAttendance(attendee.attendance().name());
        row.setBasis(attendee.basis().name());
        row.setReport(attendee.report());
        return row;
    }

    static TeamMeeting meeting(TeamMeetingRecord row, List<TeamMeetingEpisodeRecord> episodes, List<TeamMeetingAttendeeRecord> people) {
        return new TeamMeeting(new TeamMeetingId(row.getId()), episodes.stream().map(e -> new EpisodeId(e.getEpisode())).toList(),
            MeetingKind.valueOf(row.getKind()), row.getMeetingDate(), row.getStartTime(), Optional.ofNullable(row.getEndTime()),
            row.getPlace(), row.getChair(), row.getNoteTaker(), row.getPurpose(), Columns.lines(row.getAgenda()), row.getHeld(),
            people.stream().map(MeetingRows::attendee).toList(), notes(row), Optional.ofNullable(row.getNextDate()),
            Optional.ofNullable(row.getCirculatedOn()), Columns.lines(row.getCirculatedTo()));
    }

    private static MeetingNotes notes(TeamMeetingRecord row) {
        return new MeetingNotes(row.getSharedByAgencies(), row.getStrengths(), row.getWorries(), row.getAnalysis(),
            Columns.constant(Level.class, row.getNeedLevel()), row.getChildView(), row.getParentView(), row.getDisagreements(),
            row.getDecisions(), row.getConsentReviewed(), row.getInterpreter(), row.getLateReason());
    }

    private static Attendee attendee(TeamMeetingAttendeeRecord row) {
        return new Attendee(row.getId(), DoerColumns.doer(row.getPractitioner(), row.getPerson()), row.getInvitedOn(),
            Attendance.valueOf(row.getAttendance()), InvitationBasis.valueOf(row.getBasis()), row.getReport());
    }
}
