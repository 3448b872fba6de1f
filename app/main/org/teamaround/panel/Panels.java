package org.teamaround.panel;

import java.util.List;
import java.util.Optional;
import org.teamaround.referral.ReferralId;

/** Series, meetings and items. */
public interface Panels {
    Optional<PanelSeries> series(PanelSeriesId id);

    List<PanelSeries> series();

    void save(PanelSeries series);

    Optional<PanelMeeting> meeting(PanelMeetingId id);

    /** In order of date. */
    List<PanelMeeting> meetings();

    void save(PanelMeeting meeting);

    Optional<PanelItem> item(PanelItemId id);

    /** In order of section and line. */
    List<PanelItem> items(PanelMeetingId meeting);

    List<PanelItem> itemsOf(ReferralId referral);

    void save(PanelItem item);
}
