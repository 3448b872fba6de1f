package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

/** Finds controls that a screen reader could not name. */
public final class Labels {
    private Labels() {}

    /** What takes keys and has no name; call on the window's thread. */
    public static List<String> missingIn(Node root) {
        List<String> missing = new ArrayList<>();
        walk(root, missing);
        return missing;
    }

    private static void walk(Node node, List<String> missing) {
        boolean takesKeys = node instanceof Control && node.isFocusTraversable() && node.isVisible();
        if (takesKeys && TestFxRobot.named(node).isBlank()) missing.add(node.getClass().getSimpleName() + node.getStyleClass());
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> walk(child, missing));
    }
}
