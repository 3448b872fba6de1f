package org.teamaround.consent.store;

import static org.teamaround.database.schema.Tables.PANEL_LEAFLET;
import static org.teamaround.database.schema.Tables.PANEL_LEAFLET_AGENCY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teamaround.consent.PanelLeaflet;
import org.teamaround.consent.PanelLeaflets;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.PanelLeafletAgencyRecord;
import org.teamaround.database.schema.tables.records.PanelLeafletRecord;
import org.teamaround.directory.AgencyId;

/** Leaflets of panels in the database. */
public final class JooqPanelLeaflets implements PanelLeaflets {
    private final Database database;
    private final Gate gate;

    public JooqPanelLeaflets(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public List<PanelLeaflet> of(UUID panel) {
        Map<UUID, List<AgencyId>> agencies = database.read().selectFrom(PANEL_LEAFLET_AGENCY).where(PANEL_LEAFLET_AGENCY.LEAFLET.in(
            database.read().select(PANEL_LEAFLET.ID).from(PANEL_LEAFLET).where(PANEL_LEAFLET.PANEL.eq(panel))))
            .fetchGroups(PANEL_LEAFLET_AGENCY.LEAFLET, row -> new AgencyId(row.getAgency()));
        return database.read().selectFrom(PANEL_LEAFLET).where(PANEL_LEAFLET.PANEL.eq(panel)).orderBy(PANEL_LEAFLET.VERSION.desc())
            .fetch(r -> new PanelLeaflet(r.getId(), r.getPanel(), r.getVersion(), r.getValidFrom(), Set.copyOf(agencies.getOrDefault(r.getId(), List.of()))));
    }

    @Override public void save(PanelLeaflet leaflet) {
        gate.save(new PanelLeafletRecord(leaflet.id(), leaflet.panel(), leaflet.version(), leaflet.from()));
        gate.replaceChildren(PANEL_LEAFLET_AGENCY, PANEL_LEAFLET_AGENCY.LEAFLET, leaflet.id(), rows(leaflet));
    }

    private static List<PanelLeafletAgencyRecord> rows(PanelLeaflet leaflet) {
        List<PanelLeafletAgencyRecord> rows = new ArrayList<>();
        leaflet.agencies().stream().sorted(Comparator.comparing(AgencyId::value)).forEach(agency -> rows.add(new PanelLeafletAgencyRecord(
            Columns.line(leaflet.id(), "agency", rows.size()), leaflet.id(), rows.size(), agency.value())));
        return rows;
    }
}
