package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/** Moves the keyboard's place. */
final class Focus {
    /** Style class of controls that take something away: a page does not begin on one. */
    static final String NEVER_FIRST = "never-first";

    private Focus() {}

    static void move(Node from, boolean onward) {
        from.requestFocusTraversal(onward ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    /** To the first control inside that takes keys. */
    static void first(Node inside) {
        find(inside).ifPresent(Node::requestFocus);
    }

    /** Every control inside that Tab stops at now, in reading order. */
    static List<Node> all(Node inside) {
        List<Node> found = new ArrayList<>();
        collect(inside, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) return;
        if (node.isFocusTraversable()) found.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }

    private static Optional<Node> find(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable() && !node.getStyleClass().contains(NEVER_FIRST)) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child).stream()).findFirst();
    }
}
