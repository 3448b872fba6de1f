package org.teamaround.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows one dialog above what lies below, which rests until the dialog closes; Escape closes it, the focus goes back. */
public final class DialogLayer extends StackPane {
    private final Text text;
    private final Node below;
    private final StackPane veil = new StackPane();
    private Optional<Screen> open = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();

    public DialogLayer(Text text, Node below) {
        this.text = text;
        this.below = below;
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        veil.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            close();
        });
        getChildren().addAll(below, veil);
    }

    public void open(Screen dialog) {
        close();
        focusBefore = getScene() == null ? Optional.empty() : Optional.ofNullable(getScene().getFocusOwner());
        open = Optional.of(dialog);
        below.setDisable(true);
        veil.getChildren().setAll(sheet(dialog));
        veil.setVisible(true);
        veil.applyCss();
        dialog.attach();
        dialog.firstFocus().ifPresentOrElse(Node::requestFocus, () -> Focus.first(dialog.content()));
    }

    private Node sheet(Screen dialog) {
        Label title = new Label(dialog.title());
        title.getStyleClass().add("dialog-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, gap, new Buttons(text).icon(Action.of("ui.dialog.close", this::close).icon("bi-x")));
        top.getStyleClass().add("dialog-top");
        VBox sheet = new VBox(top, new DialogScroll((Region) dialog.content()));
        sheet.getStyleClass().add("dialog-sheet");
        if (dialog.content().getStyleClass().contains("wide")) sheet.getStyleClass().add("dialog-wide");
        sheet.setMaxHeight(USE_PREF_SIZE);
        return sheet;
    }

    public void close() {
        if (open.isEmpty()) return;
        open.get().detach();
        open = Optional.empty();
        veil.getChildren().clear();
        veil.setVisible(false);
        below.setDisable(false);
        focusBefore.ifPresent(Node::requestFocus);
    }

    /** The dialog that shows, if one does. */
    public Optional<Screen> showing() {
        return open;
    }

    public boolean isOpen() {
        return open.isPresent();
    }
}
