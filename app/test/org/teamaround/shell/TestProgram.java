package org.teamaround.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Hit;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.TestDesk;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;
import org.teamaround.ui.Window;
import org.teamaround.vault.Argon2Cost;
import org.teamaround.vault.Argon2Limits;
import org.teamaround.vault.CreateVault;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.PassphraseHash;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;

/** The whole program on a real vault with a quick lock, and a few made-up pages inside. */
final class TestProgram implements AutoCloseable {
    static final String WORDS = "lantern pebble orchard violin tram";
    final MemoryPreferences preferences = new MemoryPreferences();
    final List<String> opened = new ArrayList<>();
    Duration now = Duration.ZERO;
    final Doors doors;
    final Program program;
    final Window window;

    TestProgram(Path folder, boolean dark) {
        H2CaseStores stores = new H2CaseStores(TestDesk.MOMENT);
        PassphraseHash hash = new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1));
        CreateVault<CaseStore> create = new CreateVault<>(stores, hash, () -> new Argon2Cost(8, 1, 1), TestDesk.MOMENT);
        QuickKeys quick = QuickKeys.of(stores, hash, () -> now, TestDesk.MOMENT);
        doors = new Doors(create, quick.open(), quick.acts(), () -> sample(folder.resolve("sample")));
        Remembered remembered = new Remembered(preferences);
        remembered.dark(dark);
        Entrance entrance = new Entrance(Text.load(), TestDesk.MOMENT, () -> now, doors, WORDS::toCharArray, (centre, user, lines) -> new byte[0],
                this::rooms, remembered, Optional.empty());
        program = Window.onWindow(() -> new Program(entrance, calm -> new ImmediateBackground()));
        window = Window.open(program::scene);
        Window.doOnWindow(program::begin);
    }

    private Outcome<UnlockedVault<CaseStore>> sample(Path folder) {
        return doors.create(folder, "Harbour Family Centre", "Ada Quill", WORDS).map(created -> created.vault());
    }

    private Workplace rooms(UnlockedVault<CaseStore> vault, Desk desk) {
        List<Place> places = List.of(place("home", "bi-house", desk), place("referrals", "bi-inbox", desk), place("children", "bi-people", desk),
                place("panels", "bi-calendar3", desk), place("plans", "bi-clipboard-check", desk), place("directory", "bi-book", desk),
                place("settings", "bi-gear", desk));
        boolean sample = vault.folder().path().endsWith("sample");
        return new Workplace(vault.centreName(), vault.user().name(), sample, places, List.of(), List.of(this::find), vault::close);
    }

    private List<Hit> find(String typed) {
        return List.of(new Hit("Maya Holt", "born 9 Mar 2019, Fleet Road", "bi-person", () -> opened.add(typed)));
    }

    private Place place(String name, String icon, Desk desk) {
        return new Place("shell.place." + name, icon, () -> new Rows(desk, desk.text().of("shell.place." + name)));
    }

    record Row(String name, String why, String due, Tone tone) {}

    private final class Rows extends Screen {
        private final String title;
        private final VBox body;

        Rows(Desk desk, String title) {
            this.title = title;
            body = new VBox(new TableList<Row>(desk.text(), "shell.place", FXCollections.observableArrayList(
                    new Row("Maya Holt", "Acknowledge the referral", "Late", Tone.GRAVE), new Row("Baby Okafor", "Screen the referral", "Today", Tone.CARE),
                    new Row("Tomos Rhys", "Review the plan", "In 3 days", Tone.QUIET), new Row("Łucja Nowak", "First contact", "Done", Tone.GOOD)))
                    .column("children", 14, Row::name).column("plans", 20, Row::why).badge("home", 8, row -> new Badge(row.due(), row.tone())));
            body.getStyleClass().add("page-body");
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public Node content() {
            return body;
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of("shell.new.create", () -> { }).icon("bi-plus"), Action.of("shell.paper.print", () -> { }).icon("bi-printer"));
        }
    }

    @Override
    public void close() {
        Window.doOnWindow(program::lock);
        window.close();
    }
}
