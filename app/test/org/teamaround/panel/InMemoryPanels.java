package org.teamaround.panel;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.referral.ReferralId;

/** Panels kept in memory, for tests of use cases. */
public final class InMemoryPanels implements Panels {
    private final Map<PanelSeriesId, PanelSeries> series = new LinkedHashMap<>();
    private final Map<PanelMeetingId, PanelMeeting> meetings = new LinkedHashMap<>();
    private final Map<PanelItemId, PanelItem> items = new LinkedHashMap<>();

    @Override public Optional<PanelSeries> series(PanelSeriesId id) {
        return Optional.ofNullable(series.get(id));
    }

    @Override public List<PanelSeries> series() {
        return series.values().stream().sorted(Comparator.comparing(PanelSeries::name)).toList();
    }

    @Override public void save(PanelSeries one) {
        series.put(one.id(), one);
    }

    @Override public Optional<PanelMeeting> meeting(PanelMeetingId id) {
        return Optional.ofNullable(meetings.get(id));
    }

    @Override public List<PanelMeeting> meetings() {
        return meetings.values().stream().sorted(Comparator.comparing(PanelMeeting::begins)).toList();
    }

    @Override public void save(PanelMeeting one) {
        meetings.put(one.id(), one);
    }

    @Override public Optional<PanelItem> item(PanelItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override public List<PanelItem> items(PanelMeetingId meeting) {
        return items.values().stream().filter(i -> i.meeting().equals(meeting)).sorted(Panels.inOrder()).toList();
    }

    @Override public List<PanelItem> itemsOf(ReferralId referral) {
        return items.values().stream().filter(i -> i.referral().equals(referral)).sorted(Comparator.comparing(i -> i.id().value().toString())).toList();
    }

    @Override public void save(PanelItem one) {
        items.put(one.id(), one);
    }
}
