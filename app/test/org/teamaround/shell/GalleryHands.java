package org.teamaround.shell;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.teamaround.ui.Window;

/** Works the program by what stands on it, quickly and without a mouse. Text keys stand for the words of the language. */
final class GalleryHands {
    private final GalleryProgram on;

    GalleryHands(GalleryProgram on) {
        this.on = on;
    }

    /** Presses the button with these words. */
    GalleryHands press(String key) {
        String words = on.text.of(key);
        Window.doOnWindow(() -> only(ButtonBase.class, b -> words.equals(b.getText()) || words.equals(b.getAccessibleText()), words).fire());
        return settle();
    }

    /** Presses the first whose words begin so. */
    GalleryHands pressBeginning(String words) {
        Window.doOnWindow(() -> all(ButtonBase.class).filter(b -> b.getText() != null && b.getText().startsWith(words)).findFirst().orElseThrow().fire());
        return settle();
    }

    /** Takes the entry of a menu that begins so. */
    GalleryHands choose(String menu, String entry) {
        String words = on.text.of(menu);
        Window.doOnWindow(() -> only(MenuButton.class, b -> words.equals(b.getText()), words).getItems().stream()
                .filter(item -> item.getText() != null && item.getText().startsWith(entry)).findFirst().orElseThrow().fire());
        return settle();
    }

    boolean offers(String key) {
        String words = on.text.of(key);
        return Window.onWindow(() -> all(ButtonBase.class).anyMatch(b -> words.equals(b.getText())));
    }

    /** Types into the field whose label begins so. */
    GalleryHands type(String key, String typed) {
        String words = on.text.of(key);
        Window.doOnWindow(() -> only(TextInputControl.class, f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(words), words).setText(typed));
        return settle();
    }

    /** Labels that look so, in the order in which they stand. */
    List<String> labels(String pattern) {
        return Window.onWindow(() -> all(Label.class).map(Label::getText).filter(words -> words.matches(pattern)).toList());
    }

    GalleryHands tick(String key) {
        String words = on.text.of(key);
        Window.doOnWindow(() -> only(CheckBox.class, b -> words.equals(b.getText()), words).setSelected(true));
        return settle();
    }

    GalleryHands tab(String words) {
        Window.doOnWindow(() -> tabPane().getTabs().stream().filter(t -> t.getText().equals(words)).findFirst()
                .ifPresentOrElse(tabPane().getSelectionModel()::select, () -> fail("no tab " + words + " among " + names(tabPane()))));
        return settle();
    }

    List<String> tabs() {
        return Window.onWindow(() -> names(tabPane()));
    }

    /** Marks the first row in which these words stand. */
    GalleryHands mark(String words) {
        Window.doOnWindow(() -> {
            if (all(TableView.class).noneMatch(table -> choose(table, words))) fail("no row with " + words);
        });
        return settle();
    }

    /** Opens the first row in which these words stand; empty words for the first row of the first list. */
    GalleryHands openRow(String words) {
        Window.doOnWindow(() -> all(TableView.class).filter(table -> choose(table, words)).findFirst()
                .ifPresentOrElse(table -> Event.fireEvent(table, enter()), () -> fail("no row with " + words)));
        return settle();
    }

    GalleryHands closeDialog() {
        Window.doOnWindow(on.pages()::closeDialog);
        return settle();
    }

    GalleryHands back() {
        Window.doOnWindow(on.pages()::back);
        return settle();
    }

    /** Lets the window be drawn, so that lists have their rows. */
    private GalleryHands settle() {
        Window.doOnWindow(() -> {
            on.scene().getRoot().applyCss();
            on.scene().getRoot().layout();
        });
        return this;
    }

    private TabPane tabPane() {
        return only(TabPane.class, pane -> true, "tabs");
    }

    private static List<String> names(TabPane pane) {
        return pane.getTabs().stream().map(Tab::getText).toList();
    }

    private static boolean choose(TableView<?> table, String words) {
        for (int row = 0; row < table.getItems().size(); row++) {
            int at = row;
            boolean here = words.isEmpty() || table.getColumns().stream().anyMatch(column -> String.valueOf(column.getCellData(at)).contains(words));
            if (!here) continue;
            table.getSelectionModel().select(at);
            return true;
        }
        return false;
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private <N extends Node> N only(Class<N> kind, Predicate<N> wanted, String words) {
        return all(kind).filter(wanted).findFirst().orElseGet(() -> fail("no " + kind.getSimpleName() + " “" + words + "” among "
                + all(ButtonBase.class).map(ButtonBase::getText).toList()));
    }

    private <N extends Node> Stream<N> all(Class<N> kind) {
        List<Node> found = new ArrayList<>();
        collect(on.scene().getRoot(), found);
        return found.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) return;
        found.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
}
