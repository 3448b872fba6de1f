package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.CompleteRequest;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Labels;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Window;

/** A CAF on the screen, from the child's tab to its completion. */
class CafScreenTest {
    private final CafRoom room = new CafRoom();
    private final Person mother = room.adult("Małgorzata", "Świerczyńska");
    private final Person lucja = room.lucja(mother);
    private final List<String> said = new ArrayList<>();
    private final Pages pages = Window.onWindow(() -> new Pages(room.text, new Actions(), said::add));
    private final AssessmentScreens screens = room.screens(room.desk(pages));
    private final Window window = Window.showing(pages::node);
    private final Robot robot = window.robot();

    @AfterEach
    void close() {
        window.close();
        room.close();
    }

    @Test
    void isStartedFromTheTabOnceTheExistingOneWasAskedFor() {
        Window.doOnWindow(() -> pages.open(new TabPage(screens.tab(), lucja.id())));
        assertThat(robot.sees("No assessment yet.")).isTrue();
        robot.clickOn("Start assessment").clickOn("Start assessment");
        assertThat(robot.sees("Say first whether an assessment of this child already exists")).isTrue();
        robot.clickOn("Does an assessment of this child already exist?: None found").clickOn("Start assessment");
        assertThat(room.assessment.assessments.of(lucja.id())).extracting(Assessment::version).containsExactly(1);
        assertThat(robot.sees("The child and the family")).isTrue();
        assertThat(robot.sees("Łucja Świerczyńska-Kaczmarek")).isTrue();
        assertThat(robot.sees("Rowan")).isFalse();
    }

    @Test
    void keepsWhatIsTypedAndLeadsToWhatIsMissing() {
        Assessment caf = opened();
        robot.clickOn("Why now: not started").focusOn("Why now? What is the main concern?").type("They fled.").press(KeyCode.TAB);
        assertThat(room.assessment.assessments.find(caf.id()).orElseThrow().answers()).containsEntry("led-to", "They fled.");
        assertThat(said).anyMatch(words -> words.startsWith("Saved 10:00"));
        assertThat(robot.sees("in progress")).isTrue();
        robot.clickOn("Finish").clickOn("Complete assessment");
        assertThat(robot.sees("“Level of need” has no answer yet. Answer it, or say why there is none.")).isTrue();
        robot.clickOn("“What is going well for the child?” has no answer yet. Answer it, or say why there is none.");
        assertThat(robot.focused()).isEqualTo("What is going well for the child?");
        Snapshot.png(window.scene(), 1366, 1100, 1, Path.of("target/gallery/caf-problems.png"));
        robot.clickOn("Finish").clickOn("Set everything still open to “not explored” or “not asked”").clickOn("Complete assessment");
        assertThat(room.assessment.assessments.find(caf.id()).orElseThrow().state()).isEqualTo(AssessmentState.COMPLETED);
        assertThat(robot.sees("They fled.")).isFalse();
        assertThat(Window.onWindow(() -> Labels.missingIn(window.scene().getRoot()))).isEmpty();
    }

    @Test
    void outcomesAreRows() {
        opened();
        robot.clickOn("What needs to change: not started").focusOn("What should be different").type("A safe home").press(KeyCode.TAB).type("Iolo")
            .press(KeyCode.TAB).type("10 apr 2026").press(KeyCode.TAB);
        assertThat(room.assessment.assessments.of(lucja.id()).getFirst().answers()).containsEntry("outcomes[0].outcome", "A safe home")
            .containsEntry("outcomes[0].who", "Iolo").containsEntry("outcomes[0].when", "2026-04-10");
        assertThat(robot.find("What needs to change: ready")).isNotNull();
        Snapshot.png(window.scene(), 1366, 900, 1, Path.of("target/gallery/caf-outcomes.png"));
    }

    @Test
    void isPrintedForTheTeam() {
        opened();
        robot.clickOn("Print").clickOn("Print for them");
        assertThat(room.shown).hasSize(1);
    }

    @Test
    void theFullFormAndAFinishedOneCanBeLookedAt() {
        Assessment full = room.started(lucja.id(), AssessmentKind.FULL);
        Window.doOnWindow(() -> screens.opensCaf().open(full.id()));
        robot.clickOn("Development of the unborn baby, infant, child or young person: not started");
        Snapshot.png(window.scene(), 1366, 900, 1, Path.of("target/gallery/caf-full-domain.png"));
        robot.clickOn("1.1  General health: Not explored");
        assertThat(robot.find("Development of the unborn baby, infant, child or young person: in progress")).isNotNull();
        room.assessment.complete.complete(new CompleteRequest(full.id(), room.store.moment().today(), Map.of("led-to", "They fled."), true, ""),
            room.store.actor()).orFault();
        Window.doOnWindow(() -> screens.opensCaf().open(full.id()));
        robot.clickOn("Assessment information: ready");
        assertThat(robot.sees("They fled.")).isTrue();
        Snapshot.png(window.scene(), 1366, 900, 1, Path.of("target/gallery/caf-completed.png"));
        Window.doOnWindow(() -> pages.open(new TabPage(screens.tab(), lucja.id())));
        Snapshot.png(window.scene(), 1366, 768, 1, Path.of("target/gallery/caf-tab.png"));
    }

    private Assessment opened() {
        Assessment caf = room.started(lucja.id(), AssessmentKind.STREAMLINED);
        Window.doOnWindow(() -> screens.opensCaf().open(caf.id()));
        return caf;
    }

    /** The child's page, with one tab. */
    private static final class TabPage extends Screen {
        private final Node content;

        TabPage(ChildTab tab, PersonId child) {
            content = tab.content(child);
        }

        @Override public String title() {
            return "Łucja";
        }

        @Override public Node content() {
            return content;
        }
    }
}
