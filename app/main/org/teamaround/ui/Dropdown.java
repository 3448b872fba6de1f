package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/** The list that opens under a field; the keys stay in the field. */
final class Dropdown<T> {
    private static final double ROW = 2.3;
    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private final Region owner;

    Dropdown(Region owner, Function<T, String> words, Consumer<T> taken) {
        this.owner = owner;
        list.setCellFactory(view -> new Row<>(words, taken));
        list.setFocusTraversable(false);
        list.getStyleClass().add("dropdown");
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
    }

    void show(List<T> items) {
        if (items.isEmpty() || owner.getScene() == null || owner.getScene().getWindow() == null) {
            popup.hide();
            return;
        }
        double em = Theme.em(owner.getScene());
        list.setStyle("-fx-font-size: " + em + "px;");
        list.getItems().setAll(items);
        list.getSelectionModel().clearSelection();
        list.setFixedCellSize(ROW * em);
        list.setPrefSize(Math.max(owner.getWidth(), 14 * em), Math.min(items.size(), 9) * ROW * em + 10);
        if (!popup.isShowing()) open();
    }

    private void open() {
        Bounds bounds = owner.localToScreen(owner.getBoundsInLocal());
        popup.show(owner, bounds.getMinX(), bounds.getMaxY() + 2);
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void move(int step) {
        int count = list.getItems().size();
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, count - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    Optional<T> highlighted() {
        return popup.isShowing() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    private static final class Row<T> extends ListCell<T> {
        private final Function<T, String> words;

        Row(Function<T, String> words, Consumer<T> taken) {
            this.words = words;
            setOnMousePressed(event -> {
                if (getItem() != null) taken.accept(getItem());
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : words.apply(item));
        }
    }
}
