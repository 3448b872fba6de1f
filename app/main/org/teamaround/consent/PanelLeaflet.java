package org.teamaround.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.teamaround.directory.AgencyId;

/**
 * One version of the leaflet that tells families who sits round a panel's table. A family that agreed to the panel agreed to the agencies of
 * the version in force that day (domain.md 2.g).
 * @param panel   the id of the panel's series
 * @param version counted from 1
 */
public record PanelLeaflet(UUID id, UUID panel, int version, LocalDate from, Set<AgencyId> agencies) {
    public PanelLeaflet {
        agencies = Set.copyOf(agencies);
    }
}
