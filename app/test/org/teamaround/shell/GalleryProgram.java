package org.teamaround.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;
import org.teamaround.command.rehearsal.AllWords;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.sample.DemoPapers;
import org.teamaround.command.sample.SampleTeam;
import org.teamaround.command.scenario.Entry;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Text;
import org.teamaround.ui.Window;
import org.teamaround.vault.Argon2Cost;
import org.teamaround.vault.Argon2Limits;
import org.teamaround.vault.CreateVault;
import org.teamaround.vault.NewVault;
import org.teamaround.vault.OpenKeysAlone;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.PassphraseHash;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.RestoreBackup;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;
import org.teamaround.vault.store.H2Snapshots;

/** The whole program on the sample team's vault, on Tuesday 3 November 2026 at five past ten. */
final class GalleryProgram {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    static final String WORDS = "lantern pebble orchard violin tram";
    final Text text = Text.load();
    private final StageClock clock = new StageClock(SampleTeam.start(TODAY));
    private final H2CaseStores stores = new H2CaseStores(clock);
    private final PassphraseHash hash = new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1));
    private final CreateVault<CaseStore> create = new CreateVault<>(stores, hash, () -> new Argon2Cost(8, 1, 1), clock);
    private final Path sample;
    private QuickKeys quick;
    Duration now = Duration.ZERO;
    private Stage stage;
    private Pages pages;
    private Desk desk;
    private Workplace workplace;
    private Assembly assembly;
    private Consumer<Fault> calm;
    private Program program;
    private javafx.stage.Stage window;

    /** Plays the sample team, which takes a while; nothing shows yet. */
    GalleryProgram(Path folder) {
        sample = folder.resolve("sample");
        play();
        quick = QuickKeys.of(stores, hash, () -> now, clock);
        OpenVault<CaseStore> open = quick.open();
        Doors doors = new Doors(create, open, quick.acts(), () -> open.byPassphrase(sample, WORDS.toCharArray()),
            new RestoreBackup<>(new H2Snapshots(clock), stores, new OpenKeysAlone(hash), clock));
        Entrance entrance = new Entrance(text, clock, () -> now, doors, WORDS::toCharArray, (centre, user, lines) -> new byte[0], this::rooms,
                new Remembered(new MemoryPreferences()), Optional.empty());
        program = Window.onWindow(() -> new Program(entrance, this::background));
    }

    private void play() {
        SampleTeam team = new SampleTeam(TODAY);
        try (UnlockedVault<CaseStore> vault = create.create(new NewVault(sample, team.centre(), team.user(), WORDS.toCharArray())).orFault().vault()) {
            stage = new Stage(new Assembly(vault.store(), clock, text), clock, text, vault.actor());
            team.play(stage, new DemoPapers((what, on) -> { }));
            stage.standAt(TODAY.atTime(9, 0).atZone(Moment.ZONE));
            meetings();
        }
        stand(TODAY, LocalTime.of(10, 5));
    }

    /** One family's meeting is called, one is held without its plan yet, one held its review. */
    private void meetings() {
        call("hartley", "initial", "Hannah Przybylska");
        call("omalley", "initial", "Bríd Ní Chonaill");
        hold("omalley", "Bríd Ní Chonaill");
        call("tadesse", "review", "Chipo Mutasa-Bell");
        hold("tadesse", "Chipo Mutasa-Bell");
    }

    private void call(String referral, String kind, String lead) {
        act("call team meeting", Map.of("referral", referral, "kind", kind, "on", TODAY.toString(), "time", "09:10", "place", "Room 2",
                "chair", lead, "invite", List.of(lead)));
    }

    private void hold(String referral, String lead) {
        act("hold team meeting", Map.of("referral", referral, "attended", List.of(lead), "child view", "Told by a drawing.", "parent view", "Calm evenings.",
                "strengths", "They came.", "worries", "Tiredness.", "consent reviewed", "yes"));
    }

    private void act(String name, Map<String, ?> words) {
        AllWords.vocabulary().perform(name, stage, Entry.of("gallery", words)).orFault();
    }

    private ImmediateBackground background(Consumer<Fault> shown) {
        calm = shown;
        return new ImmediateBackground();
    }

    private Workplace rooms(UnlockedVault<CaseStore> vault, Desk desk) {
        pages = (Pages) desk.navigator();
        this.desk = desk;
        assembly = new Assembly(vault.store(), clock, text);
        workplace = new Screens(sample::equals, new ForgottenPlaces(), new WaysForKeys(quick.acts(), (centre, user, key) -> new byte[0])).on(vault, desk, program);
        return workplace;
    }

    /** Puts the clock there. */
    void stand(LocalDate day, LocalTime time) {
        stage.standAt(day.atTime(time).atZone(Moment.ZONE));
    }

    /** The program's parts on the open vault, to find records with. */
    Assembly records() {
        return assembly;
    }

    Desk desk() {
        return desk;
    }

    Pages pages() {
        return pages;
    }

    void begin() {
        Window.doOnWindow(() -> {
            window = new javafx.stage.Stage();
            program.showOn(window);
        });
    }

    /** Closes the dialog that stands above all. */
    void escape() {
        Window.doOnWindow(() -> Event.fireEvent(scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    }

    void closeWindow() {
        Window.doOnWindow(() -> Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    void lock() {
        Window.doOnWindow(program::lock);
    }

    /** Pages, nodes, records and models of the open vault. */
    List<Object> everything() {
        return List.of(pages.showing().get().orElseThrow(), pages.showing().get().orElseThrow().content(), pages, pages.node(), workplace, assembly, desk);
    }

    /** Holds nothing of the vault any more. */
    void letGo() {
        pages = null;
        workplace = null;
        assembly = null;
        desk = null;
    }

    boolean isOpen() {
        return workplace != null;
    }

    Program program() {
        return program;
    }

    Scene scene() {
        return program.scene();
    }

    void fault() {
        Window.doOnWindow(() -> calm.accept(new Fault("made up", "gallery")));
    }
}
