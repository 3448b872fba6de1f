package org.teamaround.ui;

import java.util.Optional;
import java.util.function.Consumer;
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
    private Optional<VBox> sheet = Optional.empty();
    private Consumer<Screen> beforeClosing = dialog -> { };
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

    /** Told of a dialog that is about to close, while it still shows. */
    void beforeClosing(Consumer<Screen> told) {
        beforeClosing = told;
    }

    /** One line beneath the title of the dialog that shows. */
    void tell(Node line) {
        sheet.ifPresent(shown -> shown.getChildren().add(1, line));
    }

    public void open(Screen dialog) {
        close();
        focusBefore = getScene() == null ? Optional.empty() : Optional.ofNullable(getScene().getFocusOwner());
        open = Optional.of(dialog);
        below.setDisable(true);
        VBox laid = sheet(dialog);
        sheet = Optional.of(laid);
        veil.getChildren().setAll(laid);
        veil.setVisible(true);
        veil.applyCss();
        dialog.attach();
        dialog.firstFocus().ifPresentOrElse(Node::requestFocus, () -> Focus.first(dialog.content()));
    }

    private VBox sheet(Screen dialog) {
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
        beforeClosing.accept(open.get());
        open.get().detach();
        open = Optional.empty();
        sheet = Optional.empty();
        veil.getChildren().clear();
        veil.setVisible(false);
        below.setDisable(false);
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    /** The dialog that shows, if one does. */
    public Optional<Screen> showing() {
        return open;
    }

    public boolean isOpen() {
        return open.isPresent();
    }
}
