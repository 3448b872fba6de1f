package org.teamaround.panel.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelItemId;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.PanelSeries;
import org.teamaround.panel.PanelSeriesId;
import org.teamaround.panel.Panels;
import org.teamaround.referral.ReferralId;

/** Panels of the database, their meetings and items kept between commits. */
public final class KeptPanels implements Panels {
    private final JooqPanels panels;
    private final Kept<List<PanelMeeting>> meetings;
    private final Kept<Items> items;

    private record Items(Map<PanelMeetingId, List<PanelItem>> ofMeeting, Map<ReferralId, List<PanelItem>> ofReferral) {
        static Items of(List<PanelItem> all) {
            return new Items(Kept.by(all.stream().sorted(Panels.inOrder()).toList(), i -> List.of(i.meeting())),
                Kept.by(all, i -> List.of(i.referral())));
        }
    }

    public KeptPanels(JooqPanels panels, Database database, int patience) {
        this.panels = panels;
        meetings = new Kept<>(database, panels::meetings, patience);
        items = new Kept<>(database, () -> Items.of(panels.items()), patience);
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
        return meetings.one(all -> all.stream().filter(m -> m.id().equals(id)).findFirst(), () -> panels.meeting(id));
    }

    @Override public List<PanelMeeting> meetings() {
        return meetings.all(all -> all, panels::meetings);
    }

    @Override public List<PanelMeeting> meetings(PanelSeriesId series) {
        return meetings.one(all -> all.stream().filter(m -> m.series().equals(Optional.of(series))).toList(), () -> panels.meetings(series));
    }

    @Override public void save(PanelMeeting meeting) {
        panels.save(meeting);
    }

    @Override public Optional<PanelItem> item(PanelItemId id) {
        return panels.item(id);
    }

    @Override public List<PanelItem> items(PanelMeetingId meeting) {
        return items.one(i -> i.ofMeeting().getOrDefault(meeting, List.of()), () -> panels.items(meeting));
    }

    @Override public List<PanelItem> itemsOf(ReferralId referral) {
        return items.one(i -> i.ofReferral().getOrDefault(referral, List.of()), () -> panels.itemsOf(referral));
    }

    @Override public void save(PanelItem item) {
        panels.save(item);
    }
}
