package org.teamaround.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One cell of a {@link TableList}: words, or a badge. */
final class ListCellOf<T, V> extends TableCell<T, V> {
    private final Function<V, String> words;
    private final Function<V, Optional<Node>> picture;

    ListCellOf(Function<V, String> words, Function<V, Optional<Node>> picture) {
        this.words = words;
        this.picture = picture;
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        boolean nothing = empty || value == null;
        setText(nothing ? "" : words.apply(value));
        setGraphic(nothing ? null : picture.apply(value).orElse(null));
    }
}
