package org.teamaround.panel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teamaround.referral.ReferralId;

/** Series, meetings and items. */
public interface Panels {
    Optional<PanelSeries> series(PanelSeriesId id);

    /** In order of name. */
    List<PanelSeries> series();

    void save(PanelSeries series);

    Optional<PanelMeeting> meeting(PanelMeetingId id);

    /** In order of date and time. */
    List<PanelMeeting> meetings();

    void save(PanelMeeting meeting);

    Optional<PanelItem> item(PanelItemId id);

    /** In order of section and line; removed ones too. */
    List<PanelItem> items(PanelMeetingId meeting);

    /** Oldest first. */
    List<PanelItem> itemsOf(ReferralId referral);

    /** Of all these referrals, read together; in no order. */
    default List<PanelItem> itemsOf(Collection<ReferralId> referrals) {
        return referrals.stream().distinct().flatMap(referral -> itemsOf(referral).stream()).toList();
    }

    void save(PanelItem item);

    default List<PanelMeeting> meetings(PanelSeriesId series) {
        return meetings().stream().filter(m -> m.series().equals(Optional.of(series))).toList();
    }

    /** The item still to be decided; absent when the referral is on no agenda. */
    default Optional<PanelItem> liveItem(ReferralId referral) {
        return itemsOf(referral).stream().filter(PanelItem::isLive).findFirst();
    }

    /** What the agenda shows: neither removed nor put elsewhere. */
    default List<PanelItem> agenda(PanelMeetingId meeting) {
        return items(meeting).stream().filter(i -> i.state() != ItemState.REMOVED).toList();
    }

    /** The order of an agenda. */
    static Comparator<PanelItem> inOrder() {
        return Comparator.comparing(PanelItem::section).thenComparingInt(PanelItem::lineNo);
    }
}
