package org.teamaround.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Team meetings, planned and held. */
public interface TeamMeetings {
    Optional<TeamMeeting> find(TeamMeetingId id);

    /** In order of date. */
    List<TeamMeeting> of(EpisodeId episode);

    /** Of all these episodes, each once and read together. */
    default List<TeamMeeting> of(Collection<EpisodeId> episodes) {
        return episodes.stream().distinct().flatMap(episode -> of(episode).stream()).distinct().toList();
    }

    List<TeamMeeting> all();

    void save(TeamMeeting meeting);
}
