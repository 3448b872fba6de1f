package org.teamaround.plan;

import java.util.List;
import java.util.Optional;

/** Team meetings, planned and held. */
public interface TeamMeetings {
    Optional<TeamMeeting> find(TeamMeetingId id);

    /** In order of date. */
    List<TeamMeeting> of(EpisodeId episode);

    List<TeamMeeting> all();

    void save(TeamMeeting meeting);
}
