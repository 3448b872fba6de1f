package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A local service families can be signposted to.
 * @param agency    who runs it; absent when it stands by itself
 * @param checkedOn when somebody last made sure the entry is true; absent when never
 */
public record LocalService(LocalServiceId id, String name, Optional<AgencyId> agency, String whatFor, String forWhom, String howToReach,
        Optional<LocalDate> checkedOn, boolean active) {
    public static LocalService named(LocalServiceId id, String name) {
        return new LocalService(id, name, Optional.empty(), "", "", "", Optional.empty(), true);
    }
}
