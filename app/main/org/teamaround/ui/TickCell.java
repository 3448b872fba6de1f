package org.teamaround.ui;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A line with a tick in a list whose keys the list itself takes; a click turns it. */
final class TickCell<V> extends ListCell<V> {
    private static final int MOST = 11;
    /** In em. */
    private static final double LINE = 2.4;
    private final Predicate<V> ticked;
    private final Function<V, String> words;
    private final CheckBox box = new CheckBox();

    TickCell(Predicate<V> ticked, Function<V, String> words, Consumer<V> turn) {
        this.ticked = ticked;
        this.words = words;
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (getItem() != null) turn.accept(getItem());
        });
    }

    /** As high as its lines, and scrolled where there are many. */
    static void fit(ListView<?> list) {
        int lines = Math.clamp(list.getItems().size(), 2, MOST);
        list.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.1fem;", lines * LINE + 0.3));
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        boolean nothing = empty || value == null;
        setText(nothing ? "" : words.apply(value));
        box.setSelected(!nothing && ticked.test(value));
        box.setAccessibleText(getText());
        setGraphic(nothing ? null : box);
    }
}
