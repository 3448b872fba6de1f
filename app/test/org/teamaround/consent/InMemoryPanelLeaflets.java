package org.teamaround.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Leaflets kept in memory, for tests of use cases. */
public final class InMemoryPanelLeaflets implements PanelLeaflets {
    private final List<PanelLeaflet> kept = new ArrayList<>();

    @Override public List<PanelLeaflet> of(UUID panel) {
        return kept.stream().filter(l -> l.panel().equals(panel)).toList().reversed();
    }

    @Override public void save(PanelLeaflet leaflet) {
        kept.add(leaflet);
    }
}
