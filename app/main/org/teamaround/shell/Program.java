package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.teamaround.kernel.Fault;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Background;
import org.teamaround.ui.Desk;
import org.teamaround.ui.DialogLayer;
import org.teamaround.ui.Pages;
import org.teamaround.ui.StatusBar;
import org.teamaround.ui.Theme;
import org.teamaround.ui.WindowBackground;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** The running program: from the first page through the lock to the open window and back. Its title never names anybody. */
public final class Program implements WindowFrame {
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    /** What the window's own title and edges take, about. */
    private static final double FRAME = 40;
    private final Entrance entrance;
    private final Background background;
    private final Actions actions = new Actions();
    private final StackPane place = new StackPane();
    private final DialogLayer layer;
    private final Scene scene;
    private final Theme theme;
    private final IdleLock idle;
    private final FrontDoor door;
    private Optional<OpenWindow> open = Optional.empty();

    /** @param folder where its vault lies, for the lock */
    private record OpenWindow(MainWindow window, Workplace workplace, Path folder) {}

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
        idle = new IdleLock(scene, new IdleWatch(entrance.elapsed()), this::lock);
        door = new FrontDoor(entrance, desk(new Pages(entrance.text(), actions, said -> { })), new FolderDialogs(scene), this::enter);
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

    private Desk desk(Pages pages) {
        return new Desk(entrance.text(), entrance.moment(), background, pages, new PaperDialogs(entrance.text(), background, layer, scene));
    }

    private void enter(UnlockedVault<CaseStore> vault) {
        StatusBar status = new StatusBar();
        Pages pages = new Pages(entrance.text(), actions, status::say);
        Desk desk = desk(pages);
        background.run(() -> entrance.rooms().on(vault, desk), workplace -> show(workplace, pages, status, vault.folder().path()), fault -> {
            vault.close();
            door.unlock(vault.folder().path());
            showFault(fault);
        });
    }

    private void show(Workplace workplace, Pages pages, StatusBar status, Path folder) {
        MainWindow window = new MainWindow(entrance.text(), actions, pages, status, workplace, this);
        open = Optional.of(new OpenWindow(window, workplace, folder));
        place.getChildren().setAll(window.node());
        window.start();
        idle.start();
    }

    @Override
    public void lock() {
        open.ifPresent(opened -> {
            idle.stop();
            layer.close();
            place.getChildren().setAll(door.node());
            if (opened.window().unsaved() > 0) {
                actions.rest(true);
                door.confirm(opened.folder(), () -> back(opened));
            } else {
                close(opened);
                door.unlock(opened.folder());
            }
        });
    }

    /** After a lock that kept the vault open for the sake of typed text. */
    private void back(OpenWindow opened) {
        actions.rest(false);
        place.getChildren().setAll(opened.window().node());
        idle.start();
    }

    private void close(OpenWindow opened) {
        idle.stop();
        layer.close();
        actions.rest(false);
        opened.window().close();
        open = Optional.empty();
        background.run(() -> {
            opened.workplace().close().run();
            return true;
        }, closed -> { });
    }

    private void leave(Stage stage) {
        int unsaved = open.map(opened -> opened.window().unsaved()).orElse(0);
        if (unsaved == 0) end(stage);
        else layer.open(new LeaveScreen(entrance.text(), unsaved, layer::close, () -> end(stage)));
    }

    private void end(Stage stage) {
        open.ifPresent(this::close);
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
