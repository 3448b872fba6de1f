package org.teamaround.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls a dialog's content, and asks for the height that its wrapped sentences need; the plain one asks as if nothing wrapped. */
final class DialogScroll extends ScrollPane {
    private final Region content;

    DialogScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setFitToHeight(content.getStyleClass().contains("fills"));
        setFocusTraversable(false);
        getStyleClass().add("page-scroll");
        new FollowFocus(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return content.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }
}
