package org.teamaround.plan.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.plan.TeamMeetings;

/** Team meetings of the database, kept between commits. */
public final class KeptTeamMeetings implements TeamMeetings {
    private final JooqTeamMeetings meetings;
    private final Kept<Whole> kept;

    /** Everything, and under what it is looked up. */
    private record Whole(List<TeamMeeting> all, Map<EpisodeId, List<TeamMeeting>> ofEpisode) {
        static Whole of(List<TeamMeeting> all) {
            return new Whole(all, Kept.by(all, TeamMeeting::episodes));
        }
    }

    public KeptTeamMeetings(JooqTeamMeetings meetings, Database database, int patience) {
        this.meetings = meetings;
        kept = new Kept<>(database, () -> Whole.of(meetings.all()), patience);
    }

    @Override public Optional<TeamMeeting> find(TeamMeetingId id) {
        return meetings.find(id);
    }

    @Override public List<TeamMeeting> of(EpisodeId episode) {
        return kept.one(w -> w.ofEpisode().getOrDefault(episode, List.of()), () -> meetings.of(episode));
    }

    @Override public List<TeamMeeting> all() {
        return kept.all(Whole::all, meetings::all);
    }

    @Override public void save(TeamMeeting meeting) {
        meetings.save(meeting);
    }
}
