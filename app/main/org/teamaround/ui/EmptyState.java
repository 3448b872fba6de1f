package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a list says when there is nothing in it: a sentence, and the act that would fill it. */
public final class EmptyState extends VBox {
    public EmptyState(String icon, String sentence, Node... acts) {
        Label words = new Label(sentence);
        WrappedWords.of(words);
        words.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("empty-state");
        getChildren().addAll(new Icon(icon), words);
        getChildren().addAll(acts);
    }
}
