package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
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
    private final ReadOnlyObjectWrapper<Optional<Screen>> showing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StackPane place = new StackPane();
    private final DialogLayer layer;
    private final KeepFocus focus;
    private Subscription pageActions = Subscription.EMPTY;
    private int at = -1;

    public Pages(Text text, Actions actions, Consumer<String> said) {
        this.text = text;
        this.actions = actions;
        this.said = said;
        layer = new DialogLayer(text, place);
        focus = new KeepFocus(layer);
        place.getStyleClass().add("pages");
    }

    /** Page and dialogs, one above the other. */
    public StackPane node() {
        return layer;
    }

    public ReadOnlyObjectProperty<Optional<Screen>> showing() {
        return showing.getReadOnlyProperty();
    }

    /** All pages in the history, and the dialog, that have typed text nowhere stored. */
    public List<Screen> unsaved() {
        return Stream.concat(history.stream(), layer.showing().stream()).filter(page -> page instanceof HasUnsavedChanges changed && changed.hasUnsavedChanges()).toList();
    }

    @Override
    public void open(Screen screen) {
        if (at >= 0 && history.get(at) == screen) return;
        history.subList(at + 1, history.size()).clear();
        history.add(screen);
        if (history.size() > LONGEST) history.removeFirst();
        show(history.size() - 1);
    }

    @Override
    public void replace(Screen screen) {
        if (at >= 0) history.remove(at--);
        open(screen);
    }

    @Override
    public void back() {
        if (at > 0) show(at - 1);
    }

    @Override
    public void forward() {
        if (at < history.size() - 1) show(at + 1);
    }

    public boolean hasBefore() {
        return at > 0;
    }

    private void show(int index) {
        layer.close();
        said.accept("");
        showing.get().ifPresent(Screen::detach);
        pageActions.unsubscribe();
        at = index;
        Screen screen = history.get(index);
        pageActions = actions.add(screen.actions());
        place.getChildren().setAll(new PageFrame(text, screen));
        showing.set(Optional.of(screen));
        place.applyCss();
        screen.attach();
        screen.firstFocus().ifPresentOrElse(Node::requestFocus, () -> Focus.first(screen.content()));
        focus.pageOpened();
    }

    /** Ends every page: before locking or closing. */
    public void clear() {
        layer.close();
        showing.get().ifPresent(Screen::detach);
        pageActions.unsubscribe();
        showing.set(Optional.empty());
        place.getChildren().clear();
        history.clear();
        at = -1;
    }

    @Override
    public void openDialog(Screen dialog) {
        layer.open(dialog);
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
