package org.teamaround.panel.view;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Actor;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelTown;
import org.teamaround.panel.form.PrintedPanel;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.QuietNavigator;
import org.teamaround.ui.Text;

/** The pages of a panel over a team in memory. */
final class PanelDesk {
    final QuietNavigator navigator = new QuietNavigator();
    final List<String> shown = new ArrayList<>();
    final Desk desk;
    final PanelActs acts;
    final PanelDoors doors;

    PanelDesk(PanelTown town, Actor actor) {
        PrintedPanel printed = new PrintedPanel(town);
        desk = new Desk(Text.load(), town.moment, new ImmediateBackground(), navigator, (title, file, pdf) -> shown.add(file));
        acts = new PanelActs(town.panels, town.referrals, town.practitioners, town.agencies, town.documents, town.settings, town.setUpSeries,
            town.holdSinglePanel, town.moveMeeting, town.cancelMeeting, town.listItem, town.removeItem, town.reorderItems, town.agreeLatePaper,
            town.recordDecision, town.minuteMeeting, town.agreeMinutes, town.assembleAgenda, printed.agenda, printed.minutes, actor);
        doors = new PanelDoors(desk, acts, town.announcements);
    }

    PanelRoomModel room(PanelMeeting meeting) {
        PanelRoomModel model = new PanelRoomModel(meeting.id(), acts, desk.moment(), desk.background(), shown::add);
        model.load();
        return model;
    }
}
