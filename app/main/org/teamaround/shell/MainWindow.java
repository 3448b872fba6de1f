package org.teamaround.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.teamaround.ui.Action;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.DialogLayer;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Printable;
import org.teamaround.ui.StatusBar;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** The window of an open vault: rail, top line, page, status bar; on the sample team a loud banner. */
public final class MainWindow {
    private final Text text;
    private final Actions actions;
    private final Workplace workplace;
    private final WindowFrame frame;
    private final Pages pages;
    private final StatusBar status;
    private final DialogLayer layer;
    private final Rail rail;
    private final Subscription added;
    private final Recents recents = new Recents();
    private boolean begun;
    private final BorderPane root = new BorderPane();

    public MainWindow(Text text, Actions actions, Pages pages, StatusBar status, Workplace workplace, WindowFrame frame) {
        this.text = text;
        this.actions = actions;
        this.pages = pages;
        this.status = status;
        this.workplace = workplace;
        this.frame = frame;
        pages.allow(workplace.allowed());
        WindowActions acts = acts();
        rail = new Rail(text, workplace.places(), this::go);
        root.getStyleClass().add("main-window");
        root.setTop(top(acts));
        root.setLeft(rail);
        root.setCenter(pages.node());
        root.setBottom(status);
        layer = new DialogLayer(text, root);
        added = Subscription.combine(actions.add(acts.all()), actions.add(placeActions()), actions.add(workplace.actions()));
    }

    public Parent node() {
        return layer;
    }

    /** Shows the first place. */
    public void start() {
        workplace.places().stream().findFirst().ifPresent(this::go);
        begin();
    }

    private void begin() {
        if (begun) return;
        begun = true;
        workplace.behind().run();
    }

    /** The page to come back to is no more. */
    void startIfEmpty() {
        if (pages.showing().get().isEmpty()) start();
        begin();
    }

    /** Ends every page; the vault itself is closed by whoever opened it. */
    public void close() {
        layer.close();
        pages.clear();
        added.unsubscribe();
    }

    private void go(Place place) {
        pages.open(place.page().get(), Bookmark.of(place.key()));
        rail.mark(Optional.of(place));
    }

    /** Opens a page anew: a place of the rail, or one that the rooms know. */
    public boolean reopen(Bookmark bookmark) {
        Optional<Place> listed = workplace.places().stream().filter(place -> bookmark.isAt(place.key())).findFirst();
        listed.ifPresent(this::go);
        boolean known = listed.isPresent() || workplace.reopens().reopen(bookmark);
        begin();
        return known;
    }

    private VBox top(WindowActions acts) {
        VBox top = new VBox();
        if (workplace.sample()) top.getChildren().add(sampleBanner());
        top.getChildren().add(new TopBar(text, workplace, acts));
        return top;
    }

    private Banner sampleBanner() {
        Banner banner = new Banner(text.of("shell.sample.banner"), Tone.CARE);
        banner.getStyleClass().add("loud");
        return banner;
    }

    private List<Action> placeActions() {
        List<Action> found = new ArrayList<>();
        for (Place place : workplace.places()) {
            Action action = Action.of(place.key(), () -> go(place)).icon(place.icon());
            found.add(found.size() < 9 ? action.shortcut("Shortcut+" + (found.size() + 1)) : action);
        }
        return found;
    }

    private WindowActions acts() {
        return new WindowActions(
                Action.of("shell.act.back", pages::back).icon("bi-arrow-left").shortcut("Alt+Left"),
                Action.of("shell.act.forward", pages::forward).icon("bi-arrow-right").shortcut("Alt+Right"),
                Action.of("shell.act.search", this::search).icon("bi-search").shortcut("Shortcut+K"),
                Action.of("shell.act.find", this::find).icon("bi-funnel").shortcut("Shortcut+F"),
                Action.of("shell.act.shortcuts", this::shortcuts).icon("bi-keyboard").shortcut("Shortcut+SLASH"),
                Action.of("shell.act.lock", frame::lock).icon("bi-lock").shortcut("Shortcut+L"),
                Action.of("shell.act.refresh", pages::refresh).icon("bi-arrow-clockwise").shortcut("F5"),
                Action.of("shell.act.print", this::print).icon("bi-printer").shortcut("Shortcut+P"),
                Action.of("shell.act.larger", () -> frame.zoomBy(0.1)).shortcut("Shortcut+EQUALS"),
                Action.of("shell.act.smaller", () -> frame.zoomBy(-0.1)).shortcut("Shortcut+MINUS"),
                Action.of("shell.act.usual", frame::zoomUsual).shortcut("Shortcut+0"),
                Action.of("shell.act.colours", frame::otherColours).icon("bi-moon"));
    }

    private void search() {
        layer.open(new Palette(text, new PaletteModel(text, actions, workplace.finders(), recents), layer::close));
    }

    /** In the list that shows; where none does, everywhere. */
    private void find() {
        boolean inList = pages.showing().get().map(Screen::content).filter(TableList::findIn).isPresent();
        if (!inList) search();
    }

    private void shortcuts() {
        layer.open(new ShortcutSheet(text, actions.all()));
    }

    private void print() {
        layer.showing().or(pages.showing()::get).ifPresent(page -> {
            if (page instanceof Printable printable) printable.print();
            else status.say(text.of("shell.print.nothing"));
        });
    }
}
