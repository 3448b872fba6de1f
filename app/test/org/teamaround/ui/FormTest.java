package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;

/** Each kind of field, worked by keyboard. */
class FormTest {
    private SampleForm sample;
    private Window window;
    private Robot robot;

    @BeforeEach
    void open() {
        window = Window.showing(() -> {
            sample = new SampleForm();
            ScrollPane scroll = new ScrollPane(sample.form);
            scroll.setFitToWidth(true);
            new FollowFocus(scroll);
            return scroll;
        });
        robot = window.robot();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNewAgencyIsAcceptedAndAKnownOneFound() {
        robot.focusOn("Agency").type("lodz").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(sample.agency.get()).isEqualTo(Named.known("Łódź House"));
        robot.press(KeyCode.CONTROL, KeyCode.A).type("Blue Door");
        assertThat(sample.agency.get()).isEqualTo(Named.fresh("Blue Door"));
        assertThat(robot.sees("New: will be added")).isTrue();
    }

    @Test
    void datesAreTypedAndUnderstoodOnLeaving() {
        robot.focusOn("Received on").type("12 mar").press(KeyCode.TAB);
        assertThat(sample.received.get()).contains(TestDesk.TODAY.withMonth(3).withDayOfMonth(12));
        assertThat(robot.sees("Thu 12 Mar 2026")).isTrue();
        robot.type("1430").press(KeyCode.TAB);
        assertThat(sample.at.get()).contains(java.time.LocalTime.of(14, 30));
    }

    @Test
    void whatCannotBeReadStaysAndIsTold() {
        robot.focusOn("Received on").type("31/2/2026");
        assertThat(robot.sees("is not a date we can read")).isFalse();
        robot.press(KeyCode.TAB);
        assertThat(robot.sees("“31/2/2026” is not a date we can read")).isTrue();
        assertThat(robot.sees("31/2/2026")).isTrue();
        assertThat(sample.received.get()).isEmpty();
    }

    @Test
    void birthInThreePartsOrEstimated() {
        robot.focusOn("Born, Day").type("9").press(KeyCode.TAB).type("mar").press(KeyCode.TAB).type("2019");
        assertThat(sample.children.getFirst().birth.get().date()).contains(java.time.LocalDate.of(2019, 3, 9));
        robot.clickOn("Born: Estimated");
        assertThat(sample.children.getFirst().birth.get().kind()).isEqualTo(MemorableDate.Kind.ESTIMATED);
    }

    @Test
    void rowsAreAddedMovedAndNamedInProblems() {
        robot.focusOn("Given name").type("Ada");
        robot.clickOn("Add a child").type("Ben").press(KeyCode.ALT, KeyCode.UP);
        assertThat(sample.children).extracting(child -> child.given.get()).containsExactly("Ben", "Ada");
        Window.doOnWindow(() -> sample.problems.setAll(Problem.at("children.1.given", "s.missing")));
        assertThat(robot.sees("Given name: Say what the name is.")).isTrue();
        assertThat(robot.sees("1 thing to put right")).isTrue();
        assertThat(robot.focused()).isEqualTo("Given name");
        robot.clickOn("Remove: Child 2");
        assertThat(sample.children).hasSize(1);
    }

    @Test
    void f8GoesFromProblemToProblem() {
        Window.doOnWindow(() -> sample.problems.setAll(Problem.at("name", "s.missing"), Problem.at("reason", "s.missing")));
        assertThat(robot.focused()).isEqualTo("Name of the referrer");
        robot.press(KeyCode.F8);
        assertThat(robot.focused()).isEqualTo("What is worrying you?");
        robot.press(KeyCode.F8);
        assertThat(robot.focused()).isEqualTo("Name of the referrer");
    }

    @Test
    void choicesTicksAndAnswers() {
        robot.focusOn("Service asked for").type("coun").press(KeyCode.TAB);
        assertThat(sample.service.get()).contains("Counselling");
        robot.clickOn("How was consent given?: Spoken").clickOn("Needs: School").clickOn("Is an interpreter needed?: Not known");
        assertThat(sample.consent.get()).contains("Spoken");
        assertThat(sample.needs).containsExactly("School");
        assertThat(sample.interpreter.get()).isEqualTo(Stated.notKnown());
    }

    @Test
    void pastedControlCharactersGoAndEmojiAndLongNotesStay() {
        Window.doOnWindow(() -> {
            sample.form.fields().forEach(field -> field.node());
            pasteInto("Name of the referrer", "A\u0000da\u0007 \r\nO\u2019Brien 😀");
            pasteInto("What is worrying you?", "x".repeat(20_003));
        });
        assertThat(sample.name.get()).isEqualTo("Ada  O’Brien 😀");
        assertThat(sample.reason.get()).hasSize(20_003);
        assertThat(robot.sees("3 characters too many")).isTrue();
        assertThat(Window.onWindow(sample.form::unreadable)).extracting(Problem::field).containsExactly("reason");
    }

    private void pasteInto(String label, String pasted) {
        Node node = sample.form.fields().filter(field -> field.labelText().equals(label)).findFirst().orElseThrow().node();
        ((javafx.scene.control.TextInputControl) node.lookup(".text-input")).replaceSelection(pasted);
    }

    @Test
    void everyControlHasALabel() {
        assertThat(Window.onWindow(() -> Labels.missingIn(sample.form))).isEmpty();
    }

    @Test
    void looks() {
        robot.focusOn("Agency").type("Blue Door");
        Window.doOnWindow(() -> sample.problems.setAll(Problem.at("name", "s.missing"), Problem.at("children.0.given", "s.missing")));
        Snapshot.png(window.scene(), 1000, 1400, 1, Path.of("target/gallery/ui-form.png"));
        assertThat(Optional.of(Path.of("target/gallery/ui-form.png")).filter(java.nio.file.Files::exists)).isPresent();
        assertThat(List.of(window.scene().getWidth())).isNotEmpty();
    }
}
