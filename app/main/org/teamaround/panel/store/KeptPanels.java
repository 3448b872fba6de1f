package org.teamaround.panel.store;

import static org.teamaround.database.schema.Tables.PANEL_ATTENDANCE;
import static org.teamaround.database.schema.Tables.PANEL_ITEM;
import static org.teamaround.database.schema.Tables.PANEL_MEETING;
import static org.teamaround.database.schema.Tables.PANEL_MEETING_MEMBER;
import static org.teamaround.database.schema.Tables.PANEL_SERVICE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptLists;
import org.teamaround.database.KeptWhole;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelItemId;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.PanelSeries;
import org.teamaround.panel.PanelSeriesId;
import org.teamaround.panel.Panels;
import org.teamaround.referral.ReferralId;

/** Panels of the database: the few hundred meetings together, items by meeting and referral, kept as long as nothing of theirs is written. */
public final class KeptPanels implements Panels {
    private final JooqPanels panels;
    private final KeptWhole<List<PanelMeeting>> meetings;
    private final Kept<PanelItemId, PanelItem> items;
    private final KeptLists<PanelMeetingId, PanelItemId, PanelItem> ofMeeting;
    private final KeptLists<ReferralId, PanelItemId, PanelItem> ofReferral;

    public KeptPanels(JooqPanels panels, Database database) {
        this.panels = panels;
        meetings = new KeptWhole<>(database, Set.of(PANEL_MEETING, PANEL_MEETING_MEMBER, PANEL_ATTENDANCE), panels::meetings);
        items = new Kept<>(database, Kept.USUAL, Set.of(PANEL_ITEM, PANEL_SERVICE), panels::itemsById);
        ofMeeting = new KeptLists<>(database, Kept.USUAL, PANEL_ITEM.MEETING_ID, PANEL_ITEM.ID, items, PanelItemId::new, Panels.inOrder());
        ofReferral = new KeptLists<>(database, Kept.USUAL, PANEL_ITEM.REFERRAL_ID, PANEL_ITEM.ID, items, PanelItemId::new, JooqPanels.OLDEST_FIRST);
    }

    @Override public Optional<PanelSeries> series(PanelSeriesId id) {
        return panels.series(id);
    }

    @Override public List<PanelSeries> series() {
        return panels.series();
    }

    @Override public void save(PanelSeries series) {
        panels.save(series);
    }

    @Override public Optional<PanelMeeting> meeting(PanelMeetingId id) {
        return meetings.isWriting() ? panels.meeting(id) : meetings().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    @Override public List<PanelMeeting> meetings() {
        return meetings.now();
    }

    @Override public List<PanelMeeting> meetings(PanelSeriesId series) {
        return meetings.isWriting() ? panels.meetings(series) : meetings().stream().filter(m -> m.series().equals(Optional.of(series))).toList();
    }

    @Override public void save(PanelMeeting meeting) {
        panels.save(meeting);
    }

    @Override public Optional<PanelItem> item(PanelItemId id) {
        return items.find(id);
    }

    @Override public List<PanelItem> items(PanelMeetingId meeting) {
        return ofMeeting.of(meeting);
    }

    @Override public List<PanelItem> itemsOf(ReferralId referral) {
        return ofReferral.of(referral);
    }

    @Override public List<PanelItem> itemsOf(Collection<ReferralId> referrals) {
        return ofReferral.of(referrals);
    }

    @Override public void save(PanelItem item) {
        panels.save(item);
    }
}
