package org.teamaround.plan.store;


import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.teamaround.database.schema.Tables.TEAM_MEETING;
import static org.teamaround.database.schema.Tables.TEAM_MEETING_ATTENDEE;
import static org.teamaround.database.schema.Tables.TEAM_MEETING_EPISODE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.TeamMeetingAttendeeRecord;
import org.teamaround.database.schema.tables.records.TeamMeetingEpisodeRecord;
import org.teamaround.database.schema.tables.records.TeamMeetingRecord;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.plan.TeamMeetings;

/** Team meetings with their children and their lists, in the database. */
public final class JooqTeamMeetings implements TeamMeetings {
    static final Comparator<TeamMeeting> IN_ORDER = Comparator.comparing(TeamMeeting::date).thenComparing(TeamMeeting::start)
        .thenComparing(meeting -> meeting.id().value());
    private final Database database;
    private final Gate gate;

    public JooqTeamMeetings(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override
    public Optional<TeamMeeting> find(TeamMeetingId id) {
        return where(TEAM_MEETING.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<TeamMeeting> of(EpisodeId episode) {
        return where(TEAM_MEETING.ID.in(select(TEAM_MEETING_EPISODE.MEETING).from(TEAM_MEETING_EPISODE)
            .where(TEAM_MEETING_EPISODE.EPISODE.eq(episode.value()))));
    }

    @Override
    public List<TeamMeeting> all() {
        return where(noCondition());
    }

    @Override
    public void save(TeamMeeting meeting) {
        UUID id = meeting.id().value();
        gate.save(MeetingRows.row(meeting));
        gate.replaceChildren(TEAM_MEETING_EPISODE, TEAM_MEETING_EPISODE.MEETING, id, IntStream.range(0, meeting.episodes().size())
            .mapToObj(n -> MeetingRows.row(id, n, meeting.episodes().get(n))).toList());
        gate.replaceChildren(TEAM_MEETING_ATTENDEE, TEAM_MEETING_ATTENDEE.MEETING, id, IntStream.range(0, meeting.attendees().size())
            .mapToObj(n -> MeetingRows.row(id, n, meeting.attendees().get(n))).toList());
    }

    Map<UUID, TeamMeeting> byId(List<UUID> ids) {
        return where(TEAM_MEETING.ID.in(ids)).stream().collect(Collectors.toMap(meeting -> meeting.id().value(), Function.identity()));
    }

    private List<TeamMeeting> where(Condition condition) {
        Select<Record1<UUID>> ids = select(TEAM_MEETING.ID).from(TEAM_MEETING).where(condition);
        Map<UUID, List<TeamMeetingEpisodeRecord>> episodes = database.read().selectFrom(TEAM_MEETING_EPISODE)
            .where(TEAM_MEETING_EPISODE.MEETING.in(ids)).orderBy(TEAM_MEETING_EPISODE.LINE_NO).fetchGroups(TEAM_MEETING_EPISODE.MEETING, row -> row);
        Map<UUID, List<TeamMeetingAttendeeRecord>> people = database.read().selectFrom(TEAM_MEETING_ATTENDEE)
            .where(TEAM_MEETING_ATTENDEE.MEETING.in(ids)).orderBy(TEAM_MEETING_ATTENDEE.LINE_NO).fetchGroups(TEAM_MEETING_ATTENDEE.MEETING, row -> row);
        return database.read().selectFrom(TEAM_MEETING).where(condition).orderBy(TEAM_MEETING.MEETING_DATE, TEAM_MEETING.START_TIME)
            .fetch((TeamMeetingRecord row) -> MeetingRows.meeting(row, episodes.getOrDefault(row.getId(), List.of()),
                people.getOrDefault(row.getId(), List.of())));
    }
}
