package org.teamaround.ui;

import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Typed text whose page is no more, to be read and copied. */
final class LostDraft extends Screen {
    private static final int LINES = 12;
    private final Draft draft;
    private final VBox body = new VBox();

    LostDraft(Text text, Draft draft) {
        this.draft = draft;
        Label sentence = new Label(text.of("ui.draft.lost"));
        WrappedWords.of(sentence);
        TextArea typed = new TextArea(new TreeMap<>(draft.typed()).values().stream().filter(words -> !words.isBlank()).collect(Collectors.joining("\n")));
        typed.setEditable(false);
        WrappedWords.in(typed);
        typed.setPrefRowCount(LINES);
        typed.setAccessibleText(text.of("ui.draft.lost"));
        body.getStyleClass().add("dialog-body");
        body.getChildren().addAll(sentence, typed);
    }

    @Override
    public String title() {
        return draft.title();
    }

    @Override
    public Node content() {
        return body;
    }
}
