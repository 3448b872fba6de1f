package org.teamaround.panel.store;

import static org.teamaround.database.schema.Tables.PANEL_ATTENDANCE;
import static org.teamaround.database.schema.Tables.PANEL_MEETING;
import static org.teamaround.database.schema.Tables.PANEL_MEETING_MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.PanelAttendanceRecord;
import org.teamaround.database.schema.tables.records.PanelMeetingMemberRecord;
import org.teamaround.database.schema.tables.records.PanelMeetingRecord;
import org.teamaround.directory.PractitionerId;
import org.teamaround.panel.CountsFrom;
import org.teamaround.panel.MeetingState;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.PanelMember;
import org.teamaround.panel.PanelSeriesId;

/** Meetings, their members and who was there, as rows. */
final class MeetingRows {
    private MeetingRows() {}

    static void save(Gate gate, PanelMeeting m) {
        gate.save(new PanelMeetingRecord(m.id().value(), Codes.id(m.series()), m.name(), m.date(), m.time(), m.place(), m.paperDeadline(),
            m.countsFrom().name(), Codes.id(m.chair()), Codes.id(m.viceChair()), m.state().name(), m.movedFrom().orElse(null), m.why(),
            Codes.lines(m.apologies()), m.conflicts(), m.mattersArising(), m.minuteTaker()));
        UUID id = m.id().value();
        List<PanelMeetingMemberRecord> members = new ArrayList<>();
        for (PanelMember member : m.members()) {
            int line = members.size() + 1;
            members.add(new PanelMeetingMemberRecord(Codes.row("meeting-member", id, line), id, line, member.practitioner().value(),
                member.substitute()));
        }
        gate.replaceChildren(PANEL_MEETING_MEMBER, PANEL_MEETING_MEMBER.MEETING_ID, id, members);
        List<PanelAttendanceRecord> present = new ArrayList<>();
        for (PractitionerId who : m.attended()) {
            int line = present.size() + 1;
            present.add(new PanelAttendanceRecord(Codes.row("attendance", id, line), id, line, who.value()));
        }
        gate.replaceChildren(PANEL_ATTENDANCE, PANEL_ATTENDANCE.MEETING_ID, id, present);
    }

    /** In order of date and time. */
    static List<PanelMeeting> where(DSLContext sql, Condition which) {
        List<PanelMeetingRecord> rows = sql.selectFrom(PANEL_MEETING).where(which).orderBy(PANEL_MEETING.HELD_ON, PANEL_MEETING.STARTS_AT).fetch();
        List<UUID> ids = rows.stream().map(PanelMeetingRecord::getId).toList();
        Map<UUID, List<PanelMember>> members = sql.selectFrom(PANEL_MEETING_MEMBER).where(PANEL_MEETING_MEMBER.MEETING_ID.in(ids))
            .orderBy(PANEL_MEETING_MEMBER.LINE_NO).fetchGroups(PANEL_MEETING_MEMBER.MEETING_ID,
                r -> new PanelMember(new PractitionerId(r.getPractitioner()), r.getSubstitute()));
        Map<UUID, List<PractitionerId>> present = sql.selectFrom(PANEL_ATTENDANCE).where(PANEL_ATTENDANCE.MEETING_ID.in(ids))
            .orderBy(PANEL_ATTENDANCE.LINE_NO).fetchGroups(PANEL_ATTENDANCE.MEETING_ID, r -> new PractitionerId(r.getPractitioner()));
        return rows.stream().map(r -> read(r, members.getOrDefault(r.getId(), List.of()), present.getOrDefault(r.getId(), List.of()))).toList();
    }

    private static PanelMeeting read(PanelMeetingRecord r, List<PanelMember> members, List<PractitionerId> present) {
        return new PanelMeeting(new PanelMeetingId(r.getId()), Optional.ofNullable(r.getSeriesId()).map(PanelSeriesId::new), r.getName(),
            r.getHeldOn(), r.getStartsAt(), r.getPlace(), r.getPaperDeadline(), CountsFrom.valueOf(r.getCountsFrom()),
            Optional.ofNullable(r.getChair()).map(PractitionerId::new), Optional.ofNullable(r.getViceChair()).map(PractitionerId::new), members,
            MeetingState.valueOf(r.getState()), Optional.ofNullable(r.getMovedFrom()), r.getWhy(), Codes.lines(r.getApologies()),
            r.getConflicts(), r.getMattersArising(), r.getMinuteTaker(), present);
    }
}
