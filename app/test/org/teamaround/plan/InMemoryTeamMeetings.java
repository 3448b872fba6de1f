package org.teamaround.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Team meetings kept in memory, for tests of use cases. */
public final class InMemoryTeamMeetings implements TeamMeetings {
    private final Map<TeamMeetingId, TeamMeeting> kept = new LinkedHashMap<>();

    @Override public Optional<TeamMeeting> find(TeamMeetingId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public List<TeamMeeting> of(EpisodeId episode) {
        return all().stream().filter(m -> m.concerns(episode)).toList();
    }

    @Override public List<TeamMeeting> all() {
        return kept.values().stream().sorted(Comparator.comparing(TeamMeeting::date).thenComparing(TeamMeeting::start)).toList();
    }

    @Override public void save(TeamMeeting meeting) {
        kept.put(meeting.id(), meeting);
    }
}
