package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.Panels;
import org.teamaround.referral.Referral;

/** Finds the panel meeting or the item a scenario speaks of: by day (the step's own when none is named) and, with several, by panel. */
final class PanelFinder {
    private final Stage stage;
    private final Panels panels;

    PanelFinder(Stage stage) {
        this.stage = stage;
        this.panels = stage.program().panel().panels;
    }

    PanelMeeting meeting(Words words) {
        LocalDate on = words.dateOr("on", stage.happened());
        String name = words.textOr("panel", "");
        return panels.meetings().stream().filter(m -> m.date().equals(on)).filter(m -> name.isEmpty() || Names.fold(m.name()).equals(Names.fold(name)))
            .findFirst().orElseThrow(() -> words.entry().absent("no panel" + (name.isEmpty() ? "" : " called \"" + name + "\"") + " meets on " + on + '.'));
    }

    Optional<PanelMeeting> on(LocalDate day) {
        return panels.meetings().stream().filter(m -> m.date().equals(day)).findFirst();
    }

    PanelItem item(Words words) {
        Entry ref = words.need("referral");
        Referral referral = new Cast(stage).referral(ref);
        PanelMeeting meeting = meeting(words);
        return item(referral, meeting).orElseThrow(() -> ref.absent("\"" + ref.text() + "\" is not on the agenda of " + meeting.date() + '.'));
    }

    Optional<PanelItem> item(Referral referral, PanelMeeting meeting) {
        List<PanelItem> items = panels.itemsOf(referral.id()).stream().filter(i -> i.meeting().equals(meeting.id())).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(items.getLast());
    }
}
