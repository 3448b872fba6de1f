package org.teamaround.ui;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.teamaround.ui.list.Chip;

/** What a list is narrowed to, each as a chip: Delete or a click on its cross takes it away, Enter changes it. */
final class ListChips<T> extends FlowPane {
    private final ListDesk<T> desk;
    private final Node beside;
    private final Consumer<ListColumn<T>> change;

    /** @param beside has the focus when the last chip is gone */
    ListChips(ListDesk<T> desk, Node beside, Consumer<ListColumn<T>> change) {
        this.desk = desk;
        this.beside = beside;
        this.change = change;
        getStyleClass().add("list-chips");
        desk.model().chips.addListener((ListChangeListener<Chip>) changed -> lay());
        lay();
    }

    private void lay() {
        boolean focused = getChildren().stream().anyMatch(Node::isFocused);
        int at = focused ? getChildren().stream().map(Node::isFocused).toList().indexOf(true) : -1;
        getChildren().setAll(desk.model().chips.stream().map(this::button).toList());
        if (getChildren().size() > 1) getChildren().add(all());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
        if (focused) (isVisible() ? getChildren().get(Math.min(at, getChildren().size() - 1)) : beside).requestFocus();
    }

    private Button button(Chip chip) {
        Button button = new Button(desk.said(chip), new Icon("bi-x"));
        button.setMnemonicParsing(false);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("chip");
        button.setAccessibleHelp(desk.desk().text().of("ui.list.chip.help"));
        button.setOnAction(event -> act(chip));
        button.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.DELETE && event.getCode() != KeyCode.BACK_SPACE) return;
            event.consume();
            remove(chip);
        });
        button.getGraphic().addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            event.consume();
            remove(chip);
        });
        return button;
    }

    private void act(Chip chip) {
        switch (chip) {
            case Chip.Picked picked -> desk.columns().of(picked.column()).ifPresent(change);
            case Chip.Only only -> remove(only);
        }
    }

    private void remove(Chip chip) {
        desk.model().chips.remove(chip);
    }

    private Button all() {
        return new Buttons(desk.desk().text()).quiet(Action.of("ui.list.clear", () -> desk.model().chips.clear()));
    }
}
