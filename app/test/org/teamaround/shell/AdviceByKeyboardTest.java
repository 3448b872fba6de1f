package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Need;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.TestMoment;
import org.teamaround.print.Printer;
import org.teamaround.referral.advice.Advice;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Text;
import org.teamaround.ui.Window;

/** Advice without a referral takes four keys from anywhere; a complaint and a referral out are refused with their sentences. */
class AdviceByKeyboardTest {
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-02-16T10:05"));
    private final Text text = Text.load();
    private final PeopleWiring people = new PeopleWiring(store.database(), store.gate(), store.facts(), store.sealedFiles(), store.restriction(), store.moment(),
        new CaseRights((user, child) -> true));
    private final Printer printer = new Printer(text::of, store.moment());
    private final ReferralWiring office = new ReferralWiring(store.database(), store.gate(), store.facts(), store.moment(), people, printer, text::of);
    private final RegisterWiring registers = new RegisterWiring(store.database(), store.gate(), store.sealedFiles(), store.moment(), people, office, printer, text::of);
    private final Actions actions = new Actions();
    private final List<String> said = new ArrayList<>();
    private Window window;
    private Robot robot;

    @BeforeEach
    void open() {
        window = Window.showing(() -> {
            Pages pages = new Pages(text, actions, said::add);
            Desk desk = new Desk(text, store.moment(), new ImmediateBackground(), pages, (title, file, pdf) -> { });
            RegisterScreens screens = new RegisterScreens(desk, people, office, registers, store.actor(), referral -> { }, typed -> List.of());
            actions.add(List.of(screens.logAdvice()));
            actions.add(screens.lists());
            return pages.node();
        });
        Window.doOnWindow(() -> actions.listenTo(window.scene()));
        robot = window.robot();
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    @Test
    void fourKeysLogIt() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.type("h");
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(registers.advice.all()).extracting(Advice::need).containsExactly(Need.HOUSING);
        assertThat(registers.advice.all().getFirst().by()).isEqualTo(store.actor().name());
        assertThat(said).anyMatch(words -> words.startsWith("Advice logged"));
    }

    @Test
    void withoutANeedItSaysWhatIsMissing() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(robot.sees("Say what the question was about. Its first letter and Enter will do.")).isTrue();
        assertThat(registers.advice.all()).isEmpty();
    }
}
