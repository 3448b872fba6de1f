package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One sentence across the page that must not be missed: the sample team, a safeguarding concern, writing locked. */
public final class Banner extends HBox {
    public Banner(String sentence, Tone tone, Node... beside) {
        Label words = new Label(sentence);
        WrappedWords.of(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().addAll("banner", tone.style());
        getChildren().addAll(new Icon(icon(tone)), words);
        getChildren().addAll(beside);
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case QUIET, ACCENT -> "bi-info-circle-fill";
            case GOOD -> "bi-check-circle-fill";
            case CARE, GRAVE -> "bi-exclamation-triangle-fill";
        };
    }
}
