package org.teamaround.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One row of a {@link RowsField}: its number, its form, its way out. */
final class RowCard extends VBox {
    private final Text text;
    private final String rowKey;
    private final Form form;
    private final Label heading = new Label();
    private final Button remove;

    RowCard(Text text, String rowKey, Form form, Runnable removal) {
        this.text = text;
        this.rowKey = rowKey;
        this.form = form;
        remove = new Buttons(text).quiet(Action.of("ui.rows.remove", removal).icon("bi-x"));
        remove.getStyleClass().add(Focus.NEVER_FIRST);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading, gap, remove);
        top.getStyleClass().add("row-top");
        heading.getStyleClass().add("row-heading");
        getStyleClass().add("row-card");
        getChildren().addAll(top, form);
    }

    void place(int index, boolean removable) {
        heading.setText(text.of(rowKey, index + 1));
        remove.setVisible(removable);
        remove.setAccessibleText(remove.getText() + ": " + heading.getText());
    }

    Form form() {
        return form;
    }
}
