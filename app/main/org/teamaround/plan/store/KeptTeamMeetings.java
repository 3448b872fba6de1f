package org.teamaround.plan.store;

import static org.teamaround.database.schema.Tables.TEAM_MEETING;
import static org.teamaround.database.schema.Tables.TEAM_MEETING_ATTENDEE;
import static org.teamaround.database.schema.Tables.TEAM_MEETING_EPISODE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptLists;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.plan.TeamMeetings;

/** Team meetings of the database, kept as long as nothing of theirs is written. */
public final class KeptTeamMeetings implements TeamMeetings {
    private final JooqTeamMeetings meetings;
    private final Kept<TeamMeetingId, TeamMeeting> kept;
    private final KeptLists<EpisodeId, TeamMeetingId, TeamMeeting> ofEpisode;

    public KeptTeamMeetings(JooqTeamMeetings meetings, Database database) {
        this.meetings = meetings;
        kept = new Kept<>(database, Kept.USUAL, Set.of(TEAM_MEETING, TEAM_MEETING_EPISODE, TEAM_MEETING_ATTENDEE), meetings::byId);
        ofEpisode = new KeptLists<>(database, Kept.USUAL, TEAM_MEETING_EPISODE.EPISODE, TEAM_MEETING_EPISODE.MEETING, kept, TeamMeetingId::new, JooqTeamMeetings.IN_ORDER);
    }

    @Override public Optional<TeamMeeting> find(TeamMeetingId id) {
        return kept.find(id);
    }

    @Override public List<TeamMeeting> of(EpisodeId episode) {
        return ofEpisode.of(episode);
    }

    @Override public List<TeamMeeting> of(Collection<EpisodeId> episodes) {
        return ofEpisode.of(episodes);
    }

    @Override public List<TeamMeeting> all() {
        return meetings.all();
    }

    @Override public void save(TeamMeeting meeting) {
        meetings.save(meeting);
    }
}
