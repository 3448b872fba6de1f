package org.teamaround.panel.view;

import java.util.Optional;
import org.teamaround.kernel.Announcements;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.PanelSeries;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;

/** The ways from one page of the panel to another. */
public final class PanelDoors implements OpensPanel {
    private final Desk desk;
    private final PanelActs acts;
    private final Announcements announcements;

    public PanelDoors(Desk desk, PanelActs acts, Announcements announcements) {
        this.desk = desk;
        this.acts = acts;
        this.announcements = announcements;
    }

    @Override public void open(PanelMeetingId meeting) {
        room(meeting);
    }

    public PanelsScreen panels() {
        return new PanelsScreen(desk, new PanelsModel(acts, desk.moment(), desk.background()), this, announcements);
    }

    void room(PanelMeetingId meeting) {
        desk.navigator().open(new PanelRoomScreen(desk, new PanelRoomModel(meeting, acts, desk.moment(), desk.background(), this::say), this));
    }

    void series(Optional<PanelSeries> before) {
        SeriesModel model = new SeriesModel(before, acts, desk.background(), name -> back("panel.said.series", name));
        desk.navigator().open(new SeriesScreen(desk, model));
    }

    void single() {
        SinglePanelModel model = new SinglePanelModel(acts, desk.background(), name -> back("panel.said.single", name));
        desk.navigator().open(new SinglePanelScreen(desk, model));
    }

    void move(MeetingRow row, Runnable after) {
        dialog(new MeetingChangeScreen(desk, MeetingChangeModel.move(row, acts, desk.background(), () -> closed("panel.said.moved", after))));
    }

    void cancel(MeetingRow row, Runnable after) {
        dialog(new MeetingChangeScreen(desk, MeetingChangeModel.cancel(row, acts, desk.background(), () -> closed("panel.said.cancelled", after))));
    }

    void list(WaitingRow row) {
        ListingModel model = new ListingModel(row.referral(), acts, desk.moment(), desk.background(), () -> back("panel.said.listed", row.reference()));
        desk.navigator().open(new ListingScreen(desk, model));
    }

    void notes(PanelRoomModel room) {
        dialog(new MeetingNotesScreen(desk, new MeetingNotesModel(room.meeting(), room::leadName, acts, desk.background(), () -> closed("panel.said.noted", room::load))));
    }

    void remove(PanelRoomModel room) {
        room.selectedItem().ifPresent(item -> dialog(new ReasonScreen(desk, new ReasonModel("panel.remove", desk.background(),
            why -> acts.removeItem().remove(item.id(), why, acts.actor()), () -> closed("panel.said.removed", room::load)))));
    }

    void relist(PanelRoomModel room) {
        room.selected().ifPresent(line -> desk.navigator().open(new ListingScreen(desk, new ListingModel(line.referral(), acts, desk.moment(),
            desk.background(), () -> back("panel.said.listed", line.referral().reference())))));
    }

    private void dialog(Screen screen) {
        desk.navigator().openDialog(screen);
    }

    private void back(String key, String argument) {
        desk.navigator().back();
        say(desk.text().of(key, argument));
    }

    private void closed(String key, Runnable after) {
        desk.navigator().closeDialog();
        say(desk.text().of(key));
        after.run();
    }

    private void say(String sentence) {
        desk.navigator().say(sentence);
    }
}
