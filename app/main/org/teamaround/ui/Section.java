package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A headed part of a page, on its own sheet. */
public final class Section extends VBox {
    private final HBox top = new HBox();

    public Section(String heading, Node... content) {
        Label title = new Label(heading);
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        top.getChildren().addAll(title, gap);
        top.getStyleClass().add("section-top");
        getStyleClass().add("section");
        getChildren().add(top);
        getChildren().addAll(content);
    }

    /** Buttons at the right of the heading. */
    public Section beside(Node... nodes) {
        top.getChildren().addAll(nodes);
        return this;
    }
}
