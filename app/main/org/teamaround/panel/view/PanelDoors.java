package org.teamaround.panel.view;

import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Announcements;
import org.teamaround.panel.PanelItemId;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.PanelSeries;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Reopens;
import org.teamaround.ui.Screen;

/** The ways from one page of the panel to another. */
public final class PanelDoors implements OpensPanel, Reopens {
    static final String MEETING = "meeting";
    private static final String ITEM = "item";
    private static final String REFERRAL = "referral";
    private static final String SERIES_ID = "series";
    private static final String SERIES = "panel-series";
    private static final String SINGLE = "panel-single";
    private static final String LISTING = "panel-listing";
    private static final String MOVE = "panel-move";
    private static final String CANCEL = "panel-cancel";
    private static final String NOTES = "panel-notes";
    private static final String REMOVE = "panel-remove";
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

    @Override public boolean reopen(Bookmark place) {
        switch (place.place()) {
            case PanelRoomScreen.PLACE -> desk.navigator().open(roomOf(new PanelMeetingId(place.uuid(MEETING)), place.inside()));
            case SERIES -> desk.background().run(acts.panels()::series,
                all -> series(all.stream().filter(s -> place.names(SERIES_ID, s.id())).findFirst()));
            case SINGLE -> single();
            case LISTING -> desk.background().run(() -> acts.referrals().find(new ReferralId(place.uuid(REFERRAL))), found -> found.ifPresent(this::list));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A dialog above the calendar. */
    void openDialog(Bookmark dialog, Runnable after) {
        desk.background().run(() -> acts.panels().meetings(), all -> all.stream().filter(m -> dialog.names(MEETING, m.id())).findFirst().ifPresent(m -> {
            MeetingRow row = new MeetingRow(m, 0, Optional.empty());
            if (dialog.isAt(MOVE)) move(row, after);
            if (dialog.isAt(CANCEL)) cancel(row, after);
        }));
    }

    /** A dialog above the panel room, once its agenda is read. */
    void openDialog(PanelRoomModel room, Bookmark dialog) {
        if (dialog.isAt(NOTES)) notes(room);
        if (dialog.isAt(REMOVE)) remove(room);
    }

    public PanelsScreen panels() {
        return new PanelsScreen(desk, new PanelsModel(acts, desk.moment(), desk.background()), this, announcements);
    }

    void room(PanelMeetingId meeting) {
        desk.navigator().open(roomOf(meeting, ""));
    }

    /** @param item the item to begin at; empty for the first open one */
    private PanelRoomScreen roomOf(PanelMeetingId meeting, String item) {
        PanelRoomModel model = new PanelRoomModel(meeting, acts, desk.moment(), desk.background(), this::say);
        return new PanelRoomScreen(desk, item.isEmpty() ? model : model.beginAt(new PanelItemId(UUID.fromString(item))), this);
    }

    void series(Optional<PanelSeries> before) {
        SeriesModel model = new SeriesModel(before, acts, desk.background(), name -> back("panel.said.series", name));
        Bookmark place = before.map(s -> Bookmark.of(SERIES).with(SERIES_ID, s.id())).orElse(Bookmark.of(SERIES));
        model.onceKnown(() -> desk.navigator().open(new SeriesScreen(desk, model), place));
    }

    void single() {
        SinglePanelModel model = new SinglePanelModel(acts, desk.background(), name -> back("panel.said.single", name));
        desk.navigator().open(new SinglePanelScreen(desk, model), Bookmark.of(SINGLE));
    }

    void move(MeetingRow row, Runnable after) {
        dialog(at(MOVE, row), new MeetingChangeScreen(desk, MeetingChangeModel.move(row, acts, desk.background(), () -> closed("panel.said.moved", after))));
    }

    void cancel(MeetingRow row, Runnable after) {
        dialog(at(CANCEL, row), new MeetingChangeScreen(desk, MeetingChangeModel.cancel(row, acts, desk.background(), () -> closed("panel.said.cancelled", after))));
    }

    void list(WaitingRow row) {
        list(row.referral());
    }

    private void list(Referral referral) {
        ListingModel model = new ListingModel(referral, acts, desk.moment(), desk.background(), () -> back("panel.said.listed", referral.reference()));
        model.onceKnown(() -> desk.navigator().open(new ListingScreen(desk, model), Bookmark.of(LISTING).with(REFERRAL, referral.id())));
    }

    void notes(PanelRoomModel room) {
        dialog(Bookmark.of(NOTES).with(MEETING, room.meeting().id()), new MeetingNotesScreen(desk, new MeetingNotesModel(room.meeting(), room::leadName, acts, desk.background(), () -> closed("panel.said.noted", room::load))));
    }

    void remove(PanelRoomModel room) {
        room.selectedItem().ifPresent(item -> dialog(Bookmark.of(REMOVE).with(ITEM, item.id()), new ReasonScreen(desk, new ReasonModel("panel.remove", desk.background(),
            why -> acts.removeItem().remove(item.id(), why, acts.actor()), () -> closed("panel.said.removed", room::load)))));
    }

    void relist(PanelRoomModel room) {
        room.selected().ifPresent(line -> list(line.referral()));
    }

    private static Bookmark at(String place, MeetingRow row) {
        return Bookmark.of(place).with(MEETING, row.meeting().id());
    }

    private void dialog(Bookmark place, Screen screen) {
        desk.navigator().openDialog(screen, place);
    }

    private void back(String key, String argument) {
        desk.navigator().finish();
        say(desk.text().of(key, argument));
    }

    private void closed(String key, Runnable after) {
        desk.navigator().finishDialog();
        say(desk.text().of(key));
        after.run();
    }

    private void say(String sentence) {
        desk.navigator().say(sentence);
    }
}
