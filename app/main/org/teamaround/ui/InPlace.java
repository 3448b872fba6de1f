package org.teamaround.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * Words of a record that are changed where they stand: Enter, F2 or a click puts an editor in their place, Escape leaves it. Ctrl+H, or the
 * clock beside them, shows what stood there before.
 */
public final class InPlace extends StackPane {
    private static final KeyCombination HISTORY = KeyCombination.valueOf("Shortcut+H");
    private final HBox reading;
    private final Label said;
    private final Runnable open;
    private Runnable left = () -> { };

    /**
     * @param label what the words are, for a screen reader
     * @param open  puts the editor there; does nothing for who may not change it
     * @param past  shows what stood there before
     */
    public InPlace(Text text, String label, String words, boolean changeable, Runnable open, Runnable past) {
        this.open = open;
        said = new Label(words);
        WrappedWords.of(said);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button history = new Buttons(text).icon(Action.of("ui.in-place.history", past).icon("bi-clock-history"));
        history.setFocusTraversable(false);
        history.setAccessibleText(text.of("ui.in-place.history-of", label));
        reading = new HBox(said, history);
        reading.getStyleClass().add("in-place");
        if (changeable) reading.getStyleClass().add("changeable");
        said.setFocusTraversable(true);
        said.setAccessibleRole(changeable ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        said.setAccessibleText(text.of(changeable ? "ui.in-place.change" : "ui.in-place.read", label, words));
        said.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, changeable, open, past));
        said.setOnMouseClicked(event -> {
            said.requestFocus();
            if (changeable) open.run();
        });
        getChildren().setAll(reading);
    }

    private static void press(KeyEvent event, boolean changeable, Runnable open, Runnable past) {
        boolean enter = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
        if (HISTORY.match(event)) past.run();
        else if (enter && changeable && !event.isShortcutDown()) open.run();
        else return;
        event.consume();
    }

    /** As Enter does. */
    public void open() {
        open.run();
    }

    /** The editor stands there now; Escape inside it leaves, and {@code left} is told. A field of text would keep the key to itself. */
    public void show(Node editor, Runnable left) {
        this.left = left;
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl) leave(event);
        });
        editor.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        getChildren().setAll(editor);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        leave();
    }

    /** The words again, and the focus back where it was. */
    public void leave() {
        left.run();
        getChildren().setAll(reading);
        takeFocus();
    }

    public void takeFocus() {
        said.requestFocus();
    }
}
