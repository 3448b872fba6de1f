package org.teamaround.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * A passphrase: hidden, and shown on wish, because a long one typed blind goes wrong. Its letters are overwritten soon after the field leaves
 * the window; no draft is kept of it and nothing can be copied from it.
 */
public final class SecretField extends Field {
    /** A page may be moved to another window in one breath. */
    private static final Duration SOON = Duration.millis(500);
    private final SecretInput input;
    private final CheckBox show;

    SecretField(Naming naming, Secret secret) {
        super(naming);
        input = new SecretInput(secret);
        show = new CheckBox(text().of("ui.secret.show"));
        show.setMnemonicParsing(false);
        input.open.bind(show.selectedProperty());
        VBox both = new VBox(input, show);
        both.getStyleClass().add("secret");
        lay(both, input);
        PauseTransition gone = new PauseTransition(SOON);
        gone.setOnFinished(event -> {
            if (input.getScene() == null) secret.wipe();
        });
        input.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) gone.playFromStart();
        });
    }

    /** Enter in the field does what the button does. */
    public SecretField onEnter(Runnable act) {
        input.onEnter(act);
        return this;
    }

    /** Shown from the start: for a passphrase that is being chosen. */
    public SecretField showing() {
        show.setSelected(true);
        return this;
    }
}
