package org.teamaround.vault.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.vault.PassphraseStrength;

/** Beneath a passphrase that is being chosen: how strong it is, and other words on wish. */
final class StrengthLine {
    private StrengthLine() {}

    static Node of(Desk desk, ObservableValue<Optional<PassphraseStrength>> found, Runnable otherWords) {
        Label strength = new Label();
        strength.getStyleClass().add("strength");
        strength.textProperty().bind(found.map(how -> how.map(is -> desk.text().of(Word.of("shell.strength", is))).orElse("")));
        found.subscribe(how -> strength.pseudoClassStateChanged(PseudoClass.getPseudoClass("enough"), how.filter(PassphraseStrength::isEnough).isPresent()));
        HBox line = new HBox(strength, new Buttons(desk).quiet(Action.of("shell.new.other-words", otherWords).icon("bi-arrow-clockwise")));
        line.getStyleClass().add("acts");
        return line;
    }
}
