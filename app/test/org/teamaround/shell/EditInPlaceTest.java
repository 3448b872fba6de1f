package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.correct.view.SessionModel;
import org.teamaround.correct.view.SessionWords;
import org.teamaround.correct.view.UndoActs;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.view.CaseGlance;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Text;
import org.teamaround.ui.Window;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** A field changed where it stands, by keyboard alone; Escape leaves it; Ctrl+Z takes it back and says so, and a field's own undo comes first. */
class EditInPlaceTest {
    private static final String KNOWN_AS = "Known as: Oti. Enter to change it, Control H for what stood there before.";
    @TempDir
    private Path folder;
    private final Text text = Text.load();
    private final List<String> said = new ArrayList<>();
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private Person child;
    private Window window;
    private Robot robot;

    @BeforeEach
    void showTheChild() {
        TestVaults vaults = new TestVaults();
        vault = vaults.made(folder.resolve("vault")).vault();
        program = new Assembly(vault.store(), vaults.moment(), text);
        PersonDraft draft = PersonDraft.child("Otis", "Reeve", new Birth.Exact(LocalDate.of(2019, 2, 3)));
        child = program.people().enterPerson.enter(draft.withName(draft.name().withKnownAs("Oti")), vault.actor()).orFault();
        Actions actions = new Actions();
        List<Pages> pages = new ArrayList<>();
        window = Window.showing(() -> {
            pages.add(new Pages(text, actions, said::add));
            return pages.getFirst().node();
        });
        Desk desk = new Desk(text, vaults.moment(), new ImmediateBackground(), pages.getFirst(), (title, file, pdf) -> { });
        CorrectionScreens corrections = new CorrectionScreens(program, desk, vault::actor);
        CaseGlance cases = one -> new CaseGlance.Glance(Optional.empty(), Optional.empty(), "", Optional.empty(), List.of());
        PeopleScreens screens = new PeopleScreens(program.people(), (person, with) -> { }, desk, vault.actor(), cases, () -> List.of(corrections.tab()), corrections::history);
        Window.doOnWindow(() -> {
            actions.listenTo(window.scene());
            actions.add(new UndoActs(desk, new SessionModel(program.corrections().sessionActs, new SessionWords(program.corrections().actsAbout, program.people().persons, text),
                text, desk.background(), vault::actor)).all());
            screens.opensChild().open(child.id());
        });
        robot = window.robot();
    }

    @AfterEach
    void close() {
        window.close();
        vault.close();
    }

    private String knownAs() {
        return program.people().persons.find(child.id()).orElseThrow().name().knownAs();
    }

    @Test
    void enterChangesEscapeLeavesAndTheFocusComesBack() {
        robot.focusOn(KNOWN_AS).press(KeyCode.ENTER);
        assertThat(robot.focused()).isEqualTo("Known as");
        robot.press(KeyCode.CONTROL, KeyCode.A).type("Otto").press(KeyCode.ESCAPE);
        assertThat(knownAs()).isEqualTo("Oti");
        assertThat(robot.focused()).isEqualTo(KNOWN_AS);
        robot.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.A).type("Otto").press(KeyCode.ENTER);
        assertThat(knownAs()).isEqualTo("Otto");
        assertThat(robot.sees("Otto")).isTrue();
    }

    @Test
    void ctrlZTakesTheActBackInWordsAndTheFieldsOwnUndoComesFirst() {
        robot.focusOn(KNOWN_AS).press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.A).type("Otto");
        robot.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(said.stream().noneMatch(sentence -> sentence.startsWith("Took back"))).as("the field took it").isTrue();
        robot.press(KeyCode.ESCAPE).press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.A).type("Otto").press(KeyCode.ENTER);
        assertThat(knownAs()).isEqualTo("Otto");
        robot.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(knownAs()).isEqualTo("Oti");
        assertThat(said).anyMatch(sentence -> sentence.equals("Took back: \"Changed a field for O.R.\", 09:30"));
        robot.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(knownAs()).isEqualTo("Otto");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertThat(robot.sees("What I did since unlocking")).isTrue();
        assertThat(robot.sees("Changed a field for O.R.")).isTrue();
    }

    @Test
    void controlHTellsWhatStoodThere() {
        robot.focusOn(KNOWN_AS).press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.A).type("Otto").press(KeyCode.ENTER);
        robot.focusOn(KNOWN_AS.replace("Oti", "Otto")).press(KeyCode.CONTROL, KeyCode.H);
        assertThat(robot.sees("Changed 7 Sep 2026 by " + vault.actor().name() + ", was Oti.")).isTrue();
    }

    @Test
    void whatIsEmptyIsAddedWhereItStands() {
        robot.clickOn("Add GP practice").type("Harbour Surgery").press(KeyCode.ENTER);
        assertThat(program.people().persons.find(child.id()).orElseThrow().gp()).isEqualTo("Harbour Surgery");
        assertThat(robot.sees("Harbour Surgery")).isTrue();
    }
}
