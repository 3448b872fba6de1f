package org.teamaround.panel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Staff;
import org.teamaround.panel.CountsFrom;
import org.teamaround.panel.DecisionDraft;
import org.teamaround.panel.DecisionKind;
import org.teamaround.panel.DeferralReason;
import org.teamaround.panel.ItemState;
import org.teamaround.panel.PanelTown;
import org.teamaround.person.Birth;
import org.teamaround.referral.Referral;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Labels;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Theme;
import org.teamaround.ui.Window;

/** A panel minuted by keyboard alone. */
class PanelRoomScreenTest {
    private static final LocalDate FEB24 = LocalDate.of(2026, 2, 24);
    private final PanelTown town = new PanelTown("2026-02-03T09:00");
    private Referral deferred;
    private Referral fresh;
    private Window window;
    private Robot robot;
    private Pages pages;
    private PanelDoors doors;

    @BeforeEach void openTheRoom() {
        town.harrowmere(CountsFrom.ACCEPTANCE);
        deferred = accepted("2026-02-02T09:00", "Birch");
        town.moment.set("2026-02-10T09:00");
        town.decide(deferred, DecisionDraft.of(DecisionKind.DEFER).awaiting(DeferralReason.MISSING_REPORT, "school report", Optional.empty()));
        fresh = accepted("2026-02-10T09:00", "Świerczyńska");
        town.moment.set("2026-02-24T09:30");
        PanelDesk inMemory = new PanelDesk(town, Staff.of("Rhŷs Llewelyn-Owusu", Role.COORDINATOR));
        window = Window.open(() -> {
            Actions actions = new Actions();
            pages = new Pages(inMemory.desk.text(), actions, said -> { });
            Desk desk = new Desk(inMemory.desk.text(), town.moment, inMemory.desk.background(), pages, inMemory.desk.papers());
            doors = new PanelDoors(desk, inMemory.acts, town.announcements);
            var scene = new Theme(false).scene(pages.node(), 1366, 768);
            actions.listenTo(scene);
            doors.room(town.panelOn(FEB24).id());
            return scene;
        });
        robot = window.robot();
    }

    private Referral accepted(String received, String family) {
        Referral referral = town.received(received, town.child("Ada", family, new Birth.Exact(LocalDate.of(2018, 4, 9))));
        town.accepted(referral);
        return referral;
    }

    @AfterEach void close() {
        window.close();
    }

    @Test void anAllocationByKeyboard() {
        assertThat(robot.sees("school report")).isTrue();
        robot.focusOn("Decision").type("Allocate, with").press(KeyCode.DOWN).press(KeyCode.TAB).type("Chipo").press(KeyCode.DOWN).press(KeyCode.TAB);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(town.panels.itemsOf(deferred.id())).last().extracting(i -> i.state()).isEqualTo(ItemState.ALLOCATED);
        assertThat(robot.sees("Świerczyńska")).isTrue();
        robot.focusOn("Decision").type("Defer").press(KeyCode.DOWN).press(KeyCode.TAB);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.sees("Choose why it is put off.")).isTrue();
        assertThat(town.liveItem(fresh).meeting()).isEqualTo(town.panelOn(FEB24).id());
    }

    @Test void everyControlHasAName() {
        assertThat(Window.<List<String>>onWindow(() -> Labels.missingIn(window.scene().getRoot()))).isEmpty();
    }

    @Test void picturesForLookingAt() {
        robot.focusOn("Decision").type("Allocate, with").press(KeyCode.DOWN).press(KeyCode.TAB).type("Chipo");
        robot.press(KeyCode.ESCAPE).clickOn("Add a service");
        Snapshot.png(window.scene(), 1366, 768, 1, Path.of("target", "gallery", "panel-room.png"));
        Window.doOnWindow(() -> Theme.zoom(window.scene(), 2));
        assertThat(robot.sees("What the panel decides")).isTrue();
        Snapshot.png(window.scene(), 1366, 768, 2, Path.of("target", "gallery", "panel-room-200.png"));
        Window.doOnWindow(() -> Theme.zoom(window.scene(), 1));
        robot.clickOn("Attendance and notes");
        assertThat(robot.sees("Apologies, one to a line")).isTrue();
        assertThat(Window.<List<String>>onWindow(() -> Labels.missingIn(window.scene().getRoot()))).isEmpty();
        Snapshot.png(window.scene(), 1366, 768, 1, Path.of("target", "gallery", "panel-notes.png"));
        robot.press(KeyCode.ESCAPE).clickOn("Move to another panel");
        Snapshot.png(window.scene(), 1366, 768, 1, Path.of("target", "gallery", "panel-listing.png"));
        Window.doOnWindow(() -> pages.open(doors.panels()));
        assertThat(robot.sees("Tue 24 Feb 2026")).isTrue();
        assertThat(Window.<List<String>>onWindow(() -> Labels.missingIn(window.scene().getRoot()))).isEmpty();
        Snapshot.png(window.scene(), 1366, 768, 1, Path.of("target", "gallery", "panels.png"));
        Snapshot.png(window.scene(), 1366, 768, 2, Path.of("target", "gallery", "panels-200.png"));
        Window.doOnWindow(() -> doors.series(town.panels.series().stream().findFirst()));
        assertThat(robot.sees("Paper")).isTrue();
        Snapshot.png(window.scene(), 1366, 1400, 1, Path.of("target", "gallery", "panel-series.png"));
    }
}
