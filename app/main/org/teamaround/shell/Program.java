package org.teamaround.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;
import org.teamaround.print.view.Leaving;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Background;
import org.teamaround.ui.Desk;
import org.teamaround.ui.DialogLayer;
import org.teamaround.ui.Draft;
import org.teamaround.ui.DraftKeeper;
import org.teamaround.ui.LongSitting;
import org.teamaround.ui.Pages;
import org.teamaround.ui.StatusBar;
import org.teamaround.ui.Theme;
import org.teamaround.ui.TypedWork;
import org.teamaround.ui.Unfinished;
import org.teamaround.ui.Whereabouts;
import org.teamaround.ui.WindowBackground;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.store.CaseStore;

/** The running program: from the first page through the lock to the open window and back. Its title never names anybody. */
public final class Program implements WindowFrame {
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    /** What the window's own title and edges take, about. */
    private static final double FRAME = 40;
    /** A panel may discuss one child that long. */
    private static final Duration SITTING = Duration.ofMinutes(45);
    private final Entrance entrance;
    private final Background background;
    private final Actions actions = new Actions();
    private final StackPane place = new StackPane();
    private final DialogLayer layer;
    private final Scene scene;
    private final Theme theme;
    private final IdleLock idle;
    private final FrontDoor door;
    private final CopiedText copied;
    private final Map<Path, DraftFiles> draftFiles = new HashMap<>();
    private Optional<WorkTicks> ticks = Optional.empty();
    private Optional<OpenWindow> open = Optional.empty();
    private Optional<Left> left = Optional.empty();

    /** @param folder where its vault lies, for the lock */
    private record OpenWindow(MainWindow window, Workplace workplace, Pages pages, TypedWork work, DraftTrouble trouble, SealedDrafts drafts,
            PaperDialogs papers, Path folder, UUID user) {}

    /** Where this user was when the window locked. */
    private record Left(Path folder, UUID user, Whereabouts whereabouts) {}

    /** Starts the toolkit and shows the first page. Returns at once; closing the window ends the program. */
    public static void start(Entrance entrance) {
        Platform.startup(() -> new Program(entrance, WindowBackground::new).showOn(new Stage()));
    }

    /** @param backgrounds makes the background work, given the calm place for faults */
    Program(Entrance entrance, Function<Consumer<Fault>, Background> backgrounds) {
        this.entrance = entrance;
        background = backgrounds.apply(this::showFault);
        layer = new DialogLayer(entrance.text(), place);
        theme = new Theme(entrance.remembered().dark());
        scene = theme.scene(layer, USUAL_WIDTH, USUAL_HEIGHT);
        Theme.zoom(scene, entrance.remembered().zoom());
        actions.listenTo(scene);
        idle = new IdleLock(scene, new IdleWatch(entrance.elapsed(), entrance.wall()), this::quiet, this::lock);
        copied = new CopiedText(scene, entrance.elapsed());
        door = new FrontDoor(entrance, desk(new Pages(entrance.text(), actions, said -> { }), papers(title -> Leaving.unnoted()), Unfinished.none()), new FolderDialogs(scene), this::enter);
    }

    Scene scene() {
        return scene;
    }

    void showOn(Stage stage) {
        stage.setTitle(entrance.text().of("shell.name"));
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        fit(stage);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave(stage);
        });
        begin();
        stage.show();
    }

    /** A laptop's screen may be smaller than the usual window, above all beneath its task bar. */
    private static void fit(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (screen.getWidth() >= USUAL_WIDTH && screen.getHeight() >= USUAL_HEIGHT + FRAME) return;
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
    }

    void begin() {
        place.getChildren().setAll(door.node());
        door.start();
    }

    void lookAtIdle() {
        idle.look();
    }

    /** What the second hand does. */
    void lookAtWork() {
        open.ifPresent(this::tick);
    }

    private PaperDialogs papers(Function<String, Leaving> trail) {
        return new PaperDialogs(entrance.text(), background, layer, scene, trail);
    }

    private Desk desk(Pages pages, PaperDialogs papers, Unfinished unfinished) {
        return new Desk(entrance.text(), entrance.moment(), background, pages, papers, unfinished);
    }

    /** What is read before the window of an open vault can show. */
    private record Opened(Workplace workplace, List<Draft> drafts) {}

    private void enter(UnlockedVault<CaseStore> vault) {
        StatusBar status = new StatusBar();
        Pages pages = new Pages(entrance.text(), actions, status::say);
        SealedDrafts drafts = new SealedDrafts(files(vault.folder()), vault.userKeys().derive("drafts"));
        DraftTrouble trouble = new DraftTrouble(entrance.text(), status);
        DraftKeeper keeper = new DraftKeeper(drafts, background, entrance.moment(), trouble::told);
        TypedWork work = new TypedWork(entrance.text(), entrance.moment(), pages, keeper);
        PaperDialogs papers = papers(PaperTrail.of(vault, entrance.moment()));
        Desk desk = desk(pages, papers, work);
        background.run(() -> new Opened(entrance.rooms().on(vault, desk, this), drafts.all()), opened -> {
            keeper.found(opened.drafts());
            MainWindow window = new MainWindow(entrance.text(), actions, pages, status, opened.workplace(), this);
            show(new OpenWindow(window, opened.workplace(), pages, work, trouble, drafts, papers, vault.folder().path(), vault.user().id()));
            vault.store().watch(problem -> background.onWindow(() -> stopped(window, problem)));
        }, fault -> {
            drafts.close();
            vault.close();
            door.unlock(vault.folder().path());
            showFault(fault);
        });
    }

    /** Something is wrong with the file under this window: it closes at once and says why. */
    private void stopped(MainWindow window, Problem problem) {
        if (open.filter(now -> now.window().equals(window)).isPresent()) lock(entrance.text().of(problem));
    }

    private DraftFiles files(VaultFolder folder) {
        return draftFiles.computeIfAbsent(folder.path(), path -> new DraftFiles(folder.drafts()));
    }

    private void show(OpenWindow now) {
        open = Optional.of(now);
        now.work().reopensBy(now.window()::reopen);
        place.getChildren().setAll(now.window().node());
        Optional<Left> was = left.filter(before -> before.folder().equals(now.folder()) && before.user().equals(now.user()));
        left = Optional.empty();
        if (was.isEmpty() || !now.work().returnTo(was.get().whereabouts())) now.window().start();
        else background.run(() -> true, opened -> now.window().startIfEmpty());
        ticks = Optional.of(new WorkTicks(() -> tick(now)));
        idle.start();
    }

    private void tick(OpenWindow now) {
        now.work().look();
        copied.look();
    }

    /** How long it may be quiet now: while people sit together over one page, longer. */
    private Duration quiet() {
        boolean sitting = open.flatMap(now -> now.pages().showing().get()).filter(LongSitting.class::isInstance).isPresent();
        return sitting ? SITTING : open.map(now -> now.workplace().quiet().get()).orElse(IdleWatch.USUAL);
    }

    @Override
    public void lock() {
        open.ifPresent(opened -> {
            scene.getRoot().requestFocus();
            left = Optional.of(new Left(opened.folder(), opened.user(), opened.pages().whereabouts()));
            place.getChildren().setAll(door.node());
            close(opened);
            door.unlock(opened.folder());
        });
    }

    @Override
    public void lock(String sentence) {
        lock();
        door.tell(sentence);
    }

    /** Nothing of the vault is left in sight or in the hands of the window; the vault closes as soon as what is being written is written. */
    private void close(OpenWindow opened) {
        idle.stop();
        ticks.ifPresent(WorkTicks::stop);
        ticks = Optional.empty();
        Runnable lastWriting = opened.work().lastWriting();
        opened.papers().end();
        copied.clear();
        layer.close();
        opened.window().close();
        open = Optional.empty();
        background.runLast(() -> {
            try (SealedDrafts drafts = opened.drafts()) {
                lastWriting.run();
            } finally {
                opened.workplace().close().run();
            }
            return true;
        }, closed -> { });
    }

    private void leave(Stage stage) {
        open.ifPresent(opened -> opened.work().look());
        if (open.filter(opened -> opened.trouble().isThere()).isEmpty()) end(stage);
        else layer.open(new LeaveScreen(entrance.text(), layer::close, () -> end(stage)));
    }

    private void end(Stage stage) {
        open.ifPresent(opened -> {
            place.getChildren().setAll(door.node());
            door.leaving();
            background.run(() -> {
                opened.workplace().lastly().run();
                return true;
            }, done -> { });
            close(opened);
        });
        door.letGo();
        background.run(() -> true, done -> {
            stage.close();
            Platform.exit();
        });
    }

    private void showFault(Fault fault) {
        layer.open(new FaultScreen(entrance.text(), fault, layer::close));
    }

    @Override
    public void zoomBy(double step) {
        zoomTo(Theme.zoomOf(scene) + step);
    }

    @Override
    public void zoomUsual() {
        zoomTo(1);
    }

    private void zoomTo(double factor) {
        Theme.zoom(scene, factor);
        entrance.remembered().zoom(Theme.zoomOf(scene));
    }

    @Override
    public void otherColours() {
        entrance.remembered().dark(theme.turn(scene));
    }
}
