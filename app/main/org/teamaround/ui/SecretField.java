package org.teamaround.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A passphrase: hidden, and shown on wish, because a long one typed blind goes wrong. */
public final class SecretField extends Field {
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final CheckBox show;

    SecretField(Naming naming, StringProperty value) {
        super(naming);
        show = new CheckBox(text().of("ui.secret.show"));
        Both.tie(hidden.textProperty(), value);
        Both.tie(open.textProperty(), value);
        open.setAccessibleText(labelText());
        open.visibleProperty().bind(show.selectedProperty());
        hidden.visibleProperty().bind(show.selectedProperty().not());
        VBox both = new VBox(new StackPane(hidden, open), show);
        both.getStyleClass().add("secret");
        lay(both, hidden);
    }

    /** Enter in the field does what the button does. */
    public SecretField onEnter(Runnable act) {
        hidden.setOnAction(event -> act.run());
        open.setOnAction(event -> act.run());
        return this;
    }

    /** Shown from the start: for a passphrase that is being chosen. */
    public SecretField showing() {
        show.setSelected(true);
        return this;
    }

    @Override
    public void focus() {
        if (show.isSelected()) open.requestFocus();
        else super.focus();
    }
}
