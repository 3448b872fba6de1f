package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/**
 * A part of the authority that teams, services and specialists are there for (domain.md part 0 item 11).
 * @param wards     the wards it is made of, as addresses name them; may be empty
 * @param postcodes starts of postcodes that lie in it, such as ZZ99 or ZZ99 1; may be empty
 * @param manager   the area manager; absent when there is none or nobody said
 */
public record Area(AreaId id, String name, List<String> wards, List<String> postcodes, Optional<PractitionerId> manager, boolean active) {
    public Area {
        wards = List.copyOf(wards);
        postcodes = List.copyOf(postcodes);
    }

    public static Area named(AreaId id, String name) {
        return new Area(id, name, List.of(), List.of(), Optional.empty(), true);
    }

    /** Whether an address in this ward or with this postcode lies in it. Either may be empty. */
    public boolean covers(String ward, String postcode) {
        return !ward.isBlank() && wards.stream().anyMatch(w -> DirectoryRules.key(w).equals(DirectoryRules.key(ward)))
            || postcodes.stream().anyMatch(start -> PostcodeStart.of(start).begins(postcode));
    }
}
