package org.teamaround.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the foot of the window: what was last done ("Saved 10:42") at the left, standing facts at the right. */
public final class StatusBar extends HBox {
    private final Label said = new Label();

    public StatusBar(Node... standing) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("status-bar");
        getChildren().addAll(said, gap);
        getChildren().addAll(standing);
    }

    public void say(String sentence) {
        said.setText(sentence);
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    public String said() {
        return said.getText();
    }
}
