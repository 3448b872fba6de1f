package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Makes a group of boxes one stop on the way of Tab: arrow keys, Home and End move inside it. */
final class OneTabStop {
    private final Pane group;

    OneTabStop(Pane group) {
        this.group = group;
        group.getChildren().forEach(this::take);
        stopAt(group.getChildren().getFirst());
        group.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private void take(Node box) {
        box.focusedProperty().subscribe(is -> {
            if (is) stopAt(box);
        });
    }

    /** Coming back by Tab leads to where one was. */
    private void stopAt(Node box) {
        group.getChildren().forEach(other -> other.setFocusTraversable(other == box));
    }

    private void move(KeyEvent event) {
        int last = group.getChildren().size() - 1;
        int at = at();
        int to = switch (event.getCode()) {
            case RIGHT, DOWN -> Math.min(last, at + 1);
            case LEFT, UP -> Math.max(0, at - 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        if (to < 0 || at < 0 || event.isAltDown() || event.isShortcutDown()) return;
        event.consume();
        group.getChildren().get(to).requestFocus();
    }

    private int at() {
        for (int i = 0; i < group.getChildren().size(); i++) if (group.getChildren().get(i).isFocused()) return i;
        return -1;
    }
}
