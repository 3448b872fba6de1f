package org.teamaround.panel.store;


import static org.teamaround.database.schema.Tables.PANEL_ITEM;
import static org.teamaround.database.schema.Tables.PANEL_MEETING;
import static org.teamaround.database.schema.Tables.PANEL_SERIES;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelItemId;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.PanelSeries;
import org.teamaround.panel.PanelSeriesId;
import org.teamaround.panel.Panels;
import org.teamaround.referral.ReferralId;

/** Panels in the case file. */
public final class JooqPanels implements Panels {
    static final Comparator<PanelItem> OLDEST_FIRST = Comparator.comparing(item -> item.id().value());
    private final Database database;
    private final Gate gate;

    public JooqPanels(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<PanelSeries> series(PanelSeriesId id) {
        return SeriesRows.where(database.read(), PANEL_SERIES.ID.eq(id.value())).stream().findFirst();
    }

    @Override public List<PanelSeries> series() {
        return SeriesRows.where(database.read(), DSL.noCondition());
    }

    @Override public void save(PanelSeries series) {
        SeriesRows.save(gate, series);
    }

    @Override public Optional<PanelMeeting> meeting(PanelMeetingId id) {
        return MeetingRows.where(database.read(), PANEL_MEETING.ID.eq(id.value())).stream().findFirst();
    }

    @Override public List<PanelMeeting> meetings() {
        return MeetingRows.where(database.read(), DSL.noCondition());
    }

    @Override public List<PanelMeeting> meetings(PanelSeriesId series) {
        return MeetingRows.where(database.read(), PANEL_MEETING.SERIES_ID.eq(series.value()));
    }

    @Override public void save(PanelMeeting meeting) {
        MeetingRows.save(gate, meeting);
    }

    @Override public Optional<PanelItem> item(PanelItemId id) {
        return ItemRows.where(database.read(), PANEL_ITEM.ID.eq(id.value())).stream().findFirst();
    }

    @Override public List<PanelItem> items(PanelMeetingId meeting) {
        return ItemRows.where(database.read(), PANEL_ITEM.MEETING_ID.eq(meeting.value())).stream().sorted(Panels.inOrder()).toList();
    }

    Map<UUID, PanelItem> itemsById(List<UUID> ids) {
        return ItemRows.where(database.read(), PANEL_ITEM.ID.in(ids)).stream().collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
    }

    @Override public List<PanelItem> itemsOf(ReferralId referral) {
        return ItemRows.where(database.read(), PANEL_ITEM.REFERRAL_ID.eq(referral.value()));
    }

    @Override public void save(PanelItem item) {
        ItemRows.save(gate, item);
    }
}
