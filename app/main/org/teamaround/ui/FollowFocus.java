package org.teamaround.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/** Keeps the control that has the focus in sight when Tab walks out of the window's edge; what is longer than the window stays. */
final class FollowFocus {
    private static final double MARGIN = 48;
    private final ScrollPane scroll;
    private Subscription subscription = Subscription.EMPTY;

    FollowFocus(ScrollPane scroll) {
        this.scroll = scroll;
        scroll.sceneProperty().subscribe(this::follow);
    }

    private void follow(@org.jspecify.annotations.Nullable Scene scene) {
        subscription.unsubscribe();
        subscription = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::reveal);
    }

    private void reveal(@org.jspecify.annotations.Nullable Node node) {
        if (node == null || !isInside(node)) return;
        Node content = scroll.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - view;
        if (hidden <= 0 || place.getHeight() > view - MARGIN) return;
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() - MARGIN < top) scroll.setVvalue((place.getMinY() - MARGIN) / hidden);
        else if (place.getMaxY() + MARGIN > top + view) scroll.setVvalue((place.getMaxY() + MARGIN - view) / hidden);
    }

    private boolean isInside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (up == scroll.getContent()) return true;
        return false;
    }
}
