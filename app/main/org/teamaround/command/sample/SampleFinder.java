package org.teamaround.command.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.panel.ItemState;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.Panels;
import org.teamaround.referral.ReferralId;

/** Finds the panel a family of the sample is listed on. */
final class SampleFinder {
    private final Stage stage;
    private final Panels panels;

    SampleFinder(Stage stage) {
        this.stage = stage;
        this.panels = stage.program().panel().panels;
    }

    Optional<LocalDate> panelDay(String ref) {
        return items(ref).stream().filter(i -> i.state() == ItemState.LISTED || i.state() == ItemState.PROPOSED).findFirst()
            .flatMap(i -> panels.meeting(i.meeting())).map(PanelMeeting::date);
    }

    int deferrals(String ref) {
        return items(ref).stream().mapToInt(PanelItem::deferrals).max().orElse(0);
    }

    private List<PanelItem> items(String ref) {
        return stage.names().find("referral", ref, ReferralId.class).map(panels::itemsOf).orElse(List.of());
    }
}
