package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A headed part of a page, on its own sheet. */
public final class Section extends VBox {
    /** So that headings with and without buttons are alike. */
    private static final double HEAD = 1.8;
    private final HeadLine top;

    public Section(String heading, Node... content) {
        Label title = new Label(heading);
        title.getStyleClass().add("section-title");
        top = new HeadLine(title, HEAD);
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
