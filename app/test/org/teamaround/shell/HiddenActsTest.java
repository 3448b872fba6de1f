package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teamaround.command.rehearsal.Account;
import org.teamaround.command.rehearsal.AllWords;
import org.teamaround.command.rehearsal.Rehearsal;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.ScenarioFile;
import org.teamaround.kernel.Role;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Pages;
import org.teamaround.ui.StatusBar;
import org.teamaround.ui.Text;
import org.teamaround.ui.Theme;
import org.teamaround.ui.Window;
import org.teamaround.vault.NewUser;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Whoever unlocks the vault finds no act that would be refused them for want of a right: everything on every page is really tried. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenActsTest {
    private static final Map<Role, String> WORDS = Map.of(Role.VIEWER, "harbour gull rope tide anchor", Role.CLERK, "quiet lamp river stone field",
        Role.PANEL_CHAIR, "candle orbit maple thunder brick", Role.LEAD_PROFESSIONAL, "window copper daisy planet march");
    private static final Text TEXT = Text.load();
    private static final Set<String> REFUSALS = Set.of(TEXT.of("kernel.problem.not-your-right"), TEXT.of("kernel.problem.not-your-case"));
    @TempDir
    private static Path folder;
    private final TestVaults vaults = new TestVaults();
    private StageClock clock;

    @BeforeAll
    void playTheCase() {
        Entry scenario = ScenarioFile.read(Path.of("resources/rehearsals/case-a.yaml"));
        clock = new StageClock(Rehearsal.start(scenario));
        try (UnlockedVault<CaseStore> vault = vaults.made(folder.resolve("vault")).vault()) {
            Assembly program = new Assembly(vault.store(), clock, TEXT);
            new Rehearsal(AllWords.vocabulary(), new Account(new PrintWriter(new StringWriter()))).run(scenario, new Stage(program, clock, TEXT, vault.actor()));
            WORDS.forEach((role, words) -> vaults.addUser().add(vault, new NewUser(role.name(), Set.of(role), words.toCharArray()), vault.actor()).orFault());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VIEWER", "CLERK", "PANEL_CHAIR", "LEAD_PROFESSIONAL"})
    void nothingIsOfferedThatWouldBeRefused(Role role) {
        ActsInSight walk;
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder.resolve("vault"), WORDS.get(role).toCharArray()).orFault()) {
            walk = walk(vault);
        }
        System.out.println(role + " was offered: " + walk.offered.stream().filter(act -> act.contains("button")).toList());
        assertThat(walk.refused).isEmpty();
        assertThat(walk.offered).hasSizeGreaterThan(15);
        if (role == Role.VIEWER) assertThat(walk.offered).noneMatch(act -> act.contains("New referral") || act.contains("Save") || act.contains("Record"));
    }

    /** The walk can fail: where pages are laid as for somebody with every right, a viewer meets a refusal. */
    @Test
    void whatIsNotHiddenIsFound() {
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder.resolve("vault"), WORDS.get(Role.VIEWER).toCharArray()).orFault()) {
            List<String> said = new ArrayList<>();
            Pages pages = Window.onWindow(() -> new Pages(TEXT, new Actions(), said::add));
            Desk desk = new Desk(TEXT, clock, new ImmediateBackground(), pages, (title, file, pdf) -> { });
            Assembly program = new Assembly(vault.store(), clock, TEXT);
            DirectoryScreens screens = new DirectoryScreens(program.people(), program.directory(), desk, vault.actor());
            Scene scene = Window.onWindow(() -> new Theme(false).scene(pages.node(), 1280, 800));
            ActsInSight walk = new ActsInSight(scene, pages, said, REFUSALS);
            walk.walk(() -> pages.open(screens.directory()), "Directory");
            assertThat(walk.refused).isNotEmpty();
        }
    }

    private ActsInSight walk(UnlockedVault<CaseStore> vault) {
        List<String> said = new ArrayList<>();
        Actions actions = new Actions();
        Pages pages = Window.onWindow(() -> new Pages(TEXT, actions, said::add));
        Desk desk = new Desk(TEXT, clock, new ImmediateBackground(), pages, (title, file, pdf) -> { });
        Workplace workplace = Window.onWindow(() -> new Screens(path -> false).on(vault, desk));
        MainWindow window = Window.onWindow(() -> new MainWindow(TEXT, actions, pages, new StatusBar(), workplace, new StillFrame()));
        Scene scene = Window.onWindow(() -> new Theme(false).scene(window.node(), 1280, 800));
        ActsInSight walk = new ActsInSight(scene, pages, said, REFUSALS);
        for (Place place : workplace.places()) walk.walk(() -> pages.open(place.page().get()), TEXT.of(place.key()));
        Window.doOnWindow(window::close);
        return walk;
    }

    /** A frame that stands still. */
    private static final class StillFrame implements WindowFrame {
        @Override
        public void lock() {}

        @Override
        public void zoomBy(double step) {}

        @Override
        public void zoomUsual() {}

        @Override
        public void otherColours() {}
    }
}
