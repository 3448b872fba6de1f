package org.teamaround.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.teamaround.ui.Both;
import org.teamaround.ui.Hit;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;

/** Ctrl+K: type, arrow down, Enter; the cursor never leaves the box. */
final class Palette extends Screen {
    private static final int PAGE = 6;
    private final Text text;
    private final PaletteModel model;
    private final Runnable close;
    private final TextField box = new TextField();
    private final ListView<Hit> list;
    private final Label note = new Label();
    private final VBox body;

    Palette(Text text, PaletteModel model, Runnable close) {
        this.text = text;
        this.model = model;
        this.close = close;
        list = new ListView<>(model.hits);
        box.setPromptText(text.of("shell.search.prompt"));
        box.setAccessibleText(text.of("shell.act.search"));
        box.getStyleClass().add("palette-box");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        Both.tie(box.textProperty(), model.typed);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(text.of("shell.search.nothing")));
        list.setCellFactory(view -> new PaletteLine(this::choose));
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(text.of("shell.search.title"));
        note.getStyleClass().add("field-help");
        note.textProperty().bind(model.note);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        body = new VBox(box, list, note);
        body.getStyleClass().addAll("dialog-body", "palette");
        model.answers.subscribe(() -> {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case PAGE_DOWN -> move(event, PAGE);
            case PAGE_UP -> move(event, -PAGE);
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
        list.scrollTo(Math.max(0, to - PAGE));
    }

    private void choose(@Nullable Hit hit) {
        if (hit == null) return;
        model.chosen(hit);
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
}
