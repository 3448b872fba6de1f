package org.teamaround.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The leaflets of the panels; every version is kept. */
public interface PanelLeaflets {
    /** Newest first. */
    List<PanelLeaflet> of(UUID panel);

    /** The version in force on a day; absent where none was out yet. */
    default Optional<PanelLeaflet> on(UUID panel, LocalDate day) {
        return of(panel).stream().filter(l -> !l.from().isAfter(day)).findFirst();
    }

    void save(PanelLeaflet leaflet);
}
