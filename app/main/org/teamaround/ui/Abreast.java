package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two parts side by side, the second as wide as there is room; where letters are large and little would be left for it, it stands below the first. */
public final class Abreast extends GridPane {
    private final Node second;
    private final double least;
    private double em;

    /** @param least what both need beside each other, in em */
    public Abreast(Node first, Node second, double least) {
        this.second = second;
        this.least = least;
        add(first, 0, 0);
        add(second, 1, 0);
        new Letters(this, size -> {
            em = size;
            place();
        });
        widthProperty().subscribe(this::place);
    }

    private void place() {
        boolean beside = getWidth() <= 0 || getWidth() >= least * em;
        setConstraints(second, beside ? 1 : 0, beside ? 0 : 1, 1, 1, null, null, Priority.ALWAYS, Priority.NEVER);
    }
}
