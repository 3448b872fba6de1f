package org.teamaround.shell;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.teamaround.ui.Both;
import org.teamaround.ui.Hit;
import org.teamaround.ui.Icon;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;

/** Ctrl+K: type, arrow down, Enter; the cursor never leaves the box. */
final class Palette extends Screen {
    private final Text text;
    private final Runnable close;
    private final TextField box = new TextField();
    private final ListView<Hit> list;
    private final VBox body;

    Palette(Text text, PaletteModel model, Runnable close) {
        this.text = text;
        this.close = close;
        list = new ListView<>(model.hits);
        box.setPromptText(text.of("shell.search.prompt"));
        box.setAccessibleText(text.of("shell.act.search"));
        box.getStyleClass().add("palette-box");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        Both.tie(box.textProperty(), model.typed);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(text.of("shell.search.nothing")));
        list.setCellFactory(view -> new Line());
        list.getStyleClass().add("palette-list");
        list.getItems().addListener((ListChangeListener<Hit>) change -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        body = new VBox(box, list);
        body.getStyleClass().addAll("dialog-body", "palette");
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                event.consume();
                choose(marked());
            }
            default -> { }
        }
    }

    private @Nullable Hit marked() {
        Hit selected = list.getSelectionModel().getSelectedItem();
        return selected == null && !list.getItems().isEmpty() ? list.getItems().getFirst() : selected;
    }

    private void move(KeyEvent event, int step) {
        event.consume();
        if (list.getItems().isEmpty()) return;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(to);
    }

    private void choose(@Nullable Hit hit) {
        if (hit == null) return;
        close.run();
        hit.open().run();
    }

    @Override
    public String title() {
        return text.of("shell.search.title");
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(box);
    }

    private final class Line extends ListCell<Hit> {
        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(hit == null || empty ? null : line(hit));
            setAccessibleText(hit == null ? "" : hit.name() + " " + hit.detail());
            setOnMouseClicked(event -> choose(getItem()));
        }

        private Node line(Hit hit) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label detail = new Label(hit.detail());
            detail.getStyleClass().add("field-help");
            HBox line = new HBox(new Icon(hit.icon()), new Label(hit.name()), gap, detail);
            line.getStyleClass().add("palette-line");
            return line;
        }
    }
}
