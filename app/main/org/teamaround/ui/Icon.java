package org.teamaround.ui;

import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** A Bootstrap icon such as {@code bi-house}; grows with the letters around it, which the library's own icon node does not. */
public final class Icon extends Text {
    public Icon(String name) {
        FontIcon picture = new FontIcon(name);
        setText(picture.getText());
        setStyle("-fx-font-family: 'bootstrap-icons';");
        getStyleClass().add("icon");
    }
}
