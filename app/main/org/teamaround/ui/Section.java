package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A headed part of a page, on its own sheet. */
public final class Section extends VBox {
    private final HeadLine top;

    public Section(String heading, Node... content) {
        Label title = new Label(heading);
        title.getStyleClass().add("section-title");
        top = new HeadLine(title);
        top.getStyleClass().add("section-top");
        getStyleClass().add("section");
        getChildren().add(top);
        getChildren().addAll(content);
    }

    /** Buttons at the right of the heading. */
    public Section beside(Node... nodes) {
        for (Node node : nodes) top.add(node);
        return this;
    }
}
