package org.teamaround.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Labels;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Window;

/** The main acts at the table, worked by keyboard; pictures of each page are left in target. */
class PlanScreensTest {
    private final PlanRoom room = new PlanRoom();

    @AfterEach
    void close() {
        room.close();
    }

    private static Window showing(Callable<? extends Parent> content) {
        return Window.showing(() -> {
            ScrollPane scroll = new ScrollPane(content.call());
            scroll.setFitToWidth(true);
            return scroll;
        });
    }

    private static Parent body(Screen screen) {
        screen.attach();
        return (Parent) screen.content();
    }

    private static void picture(Window window, String name) {
        Snapshot.png(window.scene(), 1366, 900, 1, Path.of("target", "plan-" + name + ".png"));
    }

    @Test
    void a_plan_is_agreed_with_the_keyboard_alone() {
        TeamMeeting meeting = room.assessed().met();
        room.doors.agree(room.shelf.of(room.tomi), meeting);
        try (Window window = showing(() -> body(room.navigator.opened.getLast()))) {
            Robot robot = window.robot();
            robot.focusOn("What the family wants to change, in their words").type("Tomi sleeps through");
            robot.focusOn("Which of the five outcomes it serves").type("healthy").press(KeyCode.DOWN).press(KeyCode.ENTER);
            robot.focusOn("What will be done").type("six sessions about sleep");
            robot.focusOn("Who does it").type("chipo").press(KeyCode.DOWN).press(KeyCode.ENTER);
            robot.focusOn("By when").type("14 may").press(KeyCode.TAB);
            picture(window, "agree");
            robot.clickOn("Agree the plan");
        }
        assertThat(room.office.current(room.tomi).action("1.1").orElseThrow().action()).isEqualTo("six sessions about sleep");
        assertThat(room.office.episode(room.sade).state()).isEqualTo(EpisodeState.PLAN);
        assertThat(room.navigator.backs).isEqualTo(1);
    }

    @Test
    void the_plan_tab_shows_the_case_and_updates_an_action() {
        room.assessed().planned();
        room.office.on("2026-04-17");
        try (Window window = showing(() -> (Parent) new PlanTab(room.desk, room.doors).content(room.tomi))) {
            assertThat(window.robot().words()).contains("Chipo Mutasa-Bell", "housing application");
            picture(window, "tab");
            window.robot().clickOn("Update action");
        }
        try (Window window = showing(() -> body(room.navigator.dialogs.getLast()))) {
            Robot robot = window.robot();
            robot.focusOn("How it stands").press(KeyCode.CONTROL, KeyCode.A).type("done").press(KeyCode.DOWN).press(KeyCode.ENTER);
            picture(window, "update");
            robot.clickOn("Save the update");
        }
        assertThat(room.office.action(room.tomi, "1.1").state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void a_meeting_is_called_by_keyboard_with_those_who_usually_come() {
        room.assessed();
        room.doors.call(room.shelf.of(room.tomi));
        try (Window window = showing(() -> body(room.navigator.opened.getLast()))) {
            Robot robot = window.robot();
            robot.clickOn("Call the meeting");
            assertThat(robot.words()).contains("The day is missing. Type it, such as 12 mar or t for today.");
            robot.focusOn("Date").type("26 mar").press(KeyCode.TAB);
            robot.focusOn("Begins").type("930").press(KeyCode.TAB);
            robot.focusOn("Place").type("Rowan room");
            robot.clickOn("Call the meeting");
        }
        assertThat(room.office.plan.meetings.of(room.both().getFirst())).singleElement().satisfies(m -> {
            assertThat(m.place()).isEqualTo("Rowan room");
            assertThat(m.attendees()).hasSize(4);
        });
    }

    @Test
    void every_page_opens() {
        room.assessed();
        ChildCase found = room.shelf.of(room.tomi);
        try (Window window = showing(() -> body(new PlansScreen(room.desk, new PlansModel(room.shelf, room.desk.background()), child -> { })))) {
            assertThat(window.robot().words()).contains("Tomi Okonjo-Hughes", "Assessment");
            picture(window, "list");
        }
        room.doors.call(found);
        room.doors.close(found);
        room.doors.lead(found, () -> { });
        room.doors.contact(found, () -> { });
        room.doors.answer(found, () -> { });
        TeamMeeting meeting = room.met();
        room.doors.hold(found, meeting);
        room.office.agrees(meeting, org.teamaround.plan.OutcomeDraft.of("sleep", org.teamaround.plan.EcmOutcome.HEALTHY,
            org.teamaround.plan.ActionDraft.of("sessions", new org.teamaround.plan.Doer.Worker(room.chipo), java.time.LocalDate.of(2026, 5, 14))));
        room.doors.review(found, meeting, room.office.current(room.tomi));
        room.doors.papers().pack(found.together(), meeting);
        int n = 0;
        for (Screen screen : room.navigator.opened) open(screen, "page-" + n++);
        for (Screen screen : room.navigator.dialogs) open(screen, "dialog-" + n++);
        try (Window window = showing(() -> (Parent) new MeetingsTab(room.desk, room.doors).content(room.tomi))) {
            assertThat(Window.<List<String>>onWindow(() -> Labels.missingIn(window.scene().getRoot()))).isEmpty();
            picture(window, "meetings");
            window.robot().clickOn("Print attendance sheet");
        }
        assertThat(room.shown).containsExactly("Team Around the Child: who was there tac-attendance.pdf");
    }

    private static void open(Screen screen, String name) {
        try (Window window = showing(() -> body(screen))) {
            assertThat(window.robot().words()).noneMatch(w -> w.startsWith("["));
            assertThat(Window.<List<String>>onWindow(() -> Labels.missingIn(window.scene().getRoot()))).isEmpty();
            picture(window, name);
        }
    }
}
