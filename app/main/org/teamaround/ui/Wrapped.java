package org.teamaround.ui;

import javafx.scene.layout.FlowPane;

/** Small things side by side, wrapped at the width there is. */
final class Wrapped extends FlowPane {
    Wrapped(String style) {
        getStyleClass().add(style);
        widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) setPrefWrapLength(width.doubleValue());
        });
    }
}
