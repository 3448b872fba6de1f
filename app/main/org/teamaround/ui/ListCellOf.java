package org.teamaround.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** One cell of a {@link TableList}: words, or a badge. Words that do not fit stand whole in a tip. */
final class ListCellOf<T, V> extends TableCell<T, V> {
    private final Function<V, String> words;
    private final Function<V, Optional<Node>> picture;

    ListCellOf(Function<V, String> words, Function<V, Optional<Node>> picture) {
        this.words = words;
        this.picture = picture;
        setOnMouseEntered(event -> setTooltip(isCut() ? new Tooltip(getText()) : null));
    }

    private boolean isCut() {
        return getChildren().stream().anyMatch(part -> part instanceof Text shown && !shown.getText().equals(getText()));
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        boolean nothing = empty || value == null;
        setText(nothing ? "" : words.apply(value));
        setGraphic(nothing ? null : picture.apply(value).orElse(null));
    }
}
