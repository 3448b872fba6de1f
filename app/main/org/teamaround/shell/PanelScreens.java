package org.teamaround.shell;

import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.panel.view.OpensPanel;
import org.teamaround.panel.view.PanelActs;
import org.teamaround.panel.view.PanelDoors;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Reopens;
import org.teamaround.ui.Screen;

/** Pages of the panel; each call makes a page anew. */
public final class PanelScreens {
    private final PanelDoors doors;

    public PanelScreens(PanelWiring panel, PanelWiring.Before before, Announcements announcements, Desk desk, Actor actor) {
        PanelActs acts = new PanelActs(panel.panels, before.referrals(), before.practitioners(), before.agencies(), before.documents(),
            before.settings(), panel.setUpSeries, panel.holdSinglePanel, panel.moveMeeting, panel.cancelMeeting, panel.listItem,
            panel.removeItem, panel.reorderItems, panel.agreeLatePaper, panel.recordDecision, panel.minuteMeeting, panel.agreeMinutes,
            panel.assembleAgenda, panel.printAgenda, panel.printMinutes, actor);
        doors = new PanelDoors(desk, acts, announcements);
    }

    /** The calendar; hidden from the rail in no-panel mode. */
    public Screen panels() {
        return doors.panels();
    }

    public Reopens reopens() {
        return doors;
    }

    public OpensPanel opensPanel() {
        return doors;
    }
}
