package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/**
 * A team of the centre, by area and age band (domain.md part 0 item 11). A family goes to one team, by its youngest child unless somebody
 * decides otherwise, and the other is told.
 * @param agency whose team it is; absent when it is the centre's own
 * @param ages   absent when it serves every age
 * @param areas  empty when it serves every area
 * @param leader the team leader; absent when nobody said
 */
public record Team(TeamId id, String name, Optional<AgencyId> agency, Optional<AgeBand> ages, List<AreaId> areas, Optional<PractitionerId> leader,
        String phone, boolean active) {
    public Team {
        areas = List.copyOf(areas);
    }

    public static Team named(TeamId id, String name) {
        return new Team(id, name, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "", true);
    }

    public boolean takes(int years) {
        return ages.map(band -> band.takes(years)).orElse(true);
    }

    public boolean serves(AreaId area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
