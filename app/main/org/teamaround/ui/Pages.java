package org.teamaround.ui;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The part of the window where pages show, with their history; the real {@link Navigator}. */
public final class Pages implements Navigator {
    private static final int LONGEST = 50;
    private final Text text;
    private final Actions actions;
    private final Consumer<String> said;
    private final List<Screen> history = new ArrayList<>();
    private final Map<Screen, Bookmark> places = new IdentityHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Screen>> showing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StackPane place = new StackPane();
    private final DialogLayer layer;
    private final KeepFocus focus;
    private final List<Bookmark> earlier = new ArrayList<>();
    private Optional<TypedWork> work = Optional.empty();
    private Subscription pageActions = Subscription.EMPTY;
    private Allowed allowed = Allowed.everything();
    private int at = -1;
    private boolean intoThePast;
    private boolean ended;

    public Pages(Text text, Actions actions, Consumer<String> said) {
        this.text = text;
        this.actions = actions;
        this.said = said;
        layer = new DialogLayer(text, place);
        layer.beforeClosing(dialog -> {
            work.ifPresent(typed -> typed.dialogCloses(dialog));
            places.remove(dialog);
        });
        focus = new KeepFocus(layer);
        place.getStyleClass().add("pages");
    }

    /** From now on pages offer what this person may do. */
    public void allow(Allowed what) {
        allowed = what;
        actions.allow(what);
    }

    /** From now on what is typed is kept, and pages are opened anew by {@code reopens}. */
    void keeps(TypedWork typed) {
        work = Optional.of(typed);
    }

    /** Page and dialogs, one above the other. */
    public StackPane node() {
        return layer;
    }

    DialogLayer layer() {
        return layer;
    }

    public ReadOnlyObjectProperty<Optional<Screen>> showing() {
        return showing.getReadOnlyProperty();
    }

    public Optional<Screen> showingDialog() {
        return layer.showing();
    }

    @Override
    public void open(Screen screen) {
        if (ended || at >= 0 && history.get(at) == screen) return;
        if (intoThePast) history.addFirst(screen);
        else {
            forget(history.subList(at + 1, history.size()));
            history.add(screen);
        }
        if (history.size() > LONGEST) forget(history.subList(0, 1));
        int index = intoThePast ? 0 : history.size() - 1;
        intoThePast = false;
        show(index);
    }

    @Override
    public void open(Screen screen, Bookmark bookmark) {
        if (ended) return;
        places.put(screen, bookmark);
        open(screen);
    }

    private void forget(List<Screen> pages) {
        pages.forEach(page -> {
            places.remove(page);
            work.ifPresent(typed -> typed.gone(page));
        });
        pages.clear();
    }

    @Override
    public void replace(Screen screen) {
        if (ended) return;
        if (at >= 0) {
            Screen before = history.remove(at--);
            work.ifPresent(typed -> typed.finished(before));
            places.remove(before);
        }
        open(screen);
    }

    @Override
    public void back() {
        if (ended) return;
        if (at > 0) show(at - 1);
        else if (!earlier.isEmpty()) reopenEarlier();
    }

    private void reopenEarlier() {
        intoThePast = true;
        boolean found = work.filter(typed -> typed.reopen(earlier.removeLast())).isPresent();
        if (!found) intoThePast = false;
    }

    @Override
    public void forward() {
        if (!ended && at < history.size() - 1) show(at + 1);
    }

    @Override
    public void replace(Screen screen, Bookmark bookmark) {
        if (ended) return;
        places.put(screen, bookmark);
        replace(screen);
    }

    @Override
    public void finish() {
        history.reversed().stream().filter(page -> new TypedIn(page).isSubmitted()).findFirst().or(showing::get).ifPresent(this::finish);
    }

    @Override
    public void leave() {
        showing.get().ifPresent(this::finish);
    }

    private void finish(Screen page) {
        work.ifPresent(typed -> typed.finished(page));
        leave(history.indexOf(page));
        places.remove(page);
    }

    @Override
    public void finishDialog() {
        layer.showing().ifPresent(dialog -> work.ifPresent(typed -> typed.finished(dialog)));
        layer.close();
    }

    @Override
    public void leaveDialog() {
        finishDialog();
    }

    /** Without a page before there is nowhere to go: the page stays. */
    private void leave(int index) {
        if (index == 0 && at == 0 && earlier.isEmpty()) return;
        history.remove(index);
        if (index > at) return;
        at--;
        if (index <= at) return;
        if (at >= 0) show(at);
        else reopenEarlier();
    }

    @Override
    public void refresh() {
        showing.get().ifPresent(page -> {
            if (page instanceof Refreshable refreshable) refreshable.refresh();
        });
    }

    public boolean hasBefore() {
        return at > 0 || !earlier.isEmpty();
    }

    /** Goes to a page of the history. */
    void turnTo(Screen screen) {
        if (history.contains(screen) && history.get(at) != screen) show(history.indexOf(screen));
    }

    private void show(int index) {
        layer.close();
        said.accept("");
        showing.get().ifPresent(before -> {
            work.ifPresent(typed -> typed.look(before));
            before.detach();
        });
        pageActions.unsubscribe();
        at = index;
        Screen screen = history.get(index);
        pageActions = actions.add(screen.actions());
        PageFrame frame = new PageFrame(text, allowed, screen);
        place.getChildren().setAll(frame);
        showing.set(Optional.of(screen));
        place.applyCss();
        screen.attach();
        work.ifPresent(typed -> typed.pageShows(screen, frame::tell));
        screen.firstFocus().ifPresentOrElse(Node::requestFocus, () -> Focus.first(screen.content()));
        focus.pageOpened();
    }

    /** Ends every page, before locking or closing. Work that comes back later finds nothing to open. */
    public void clear() {
        layer.close();
        ended = true;
        showing.get().ifPresent(Screen::detach);
        pageActions.unsubscribe();
        showing.set(Optional.empty());
        place.getChildren().clear();
        forget(history);
        work = Optional.empty();
        actions.allow(Allowed.everything());
        at = -1;
    }

    Optional<Bookmark> bookmark(Screen screen) {
        return screen instanceof Bookmarked known ? Optional.of(known.bookmark()) : Optional.ofNullable(places.get(screen));
    }

    /** Ids of where the user is now. */
    public Whereabouts whereabouts() {
        Stream<Bookmark> before = history.subList(0, Math.max(0, at)).stream().flatMap(page -> bookmark(page).stream());
        return new Whereabouts(Stream.concat(earlier.stream(), before).toList(), showing.get().flatMap(this::bookmark),
            layer.showing().flatMap(this::bookmark));
    }

    /** What Alt+Left leads to when the history itself is at its beginning. */
    void cameFrom(List<Bookmark> before) {
        earlier.clear();
        earlier.addAll(before);
    }

    @Override
    public void openDialog(Screen dialog, Bookmark bookmark) {
        if (ended) return;
        layer.close();
        places.put(dialog, bookmark);
        openDialog(dialog);
    }

    @Override
    public void openDialog(Screen dialog) {
        if (ended) return;
        layer.open(dialog);
        work.ifPresent(typed -> typed.dialogShows(dialog, layer::tell));
    }

    @Override
    public void closeDialog() {
        layer.close();
    }

    @Override
    public void say(String sentence) {
        said.accept(sentence);
    }
}
