package org.teamaround.assessment.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.assessment.definition.SectionProgress;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;

/** The sections of a form at the left: each with how far it is; a click or Enter leads there. */
final class TaskList extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");
    private final Text text;
    private final List<Button> buttons = new ArrayList<>();

    TaskList(Text text, String heading, List<String> titles, IntConsumer open) {
        this.text = text;
        Label label = new Label(heading);
        label.getStyleClass().add("fact-label");
        getStyleClass().add("task-list");
        getChildren().add(label);
        for (int i = 0; i < titles.size(); i++) getChildren().add(line(titles.get(i), i, open));
    }

    private HBox line(String title, int index, IntConsumer open) {
        Button button = new Button(title);
        button.setMnemonicParsing(false);
        WrappedWords.of(button);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "task");
        button.setOnAction(event -> open.accept(index));
        HBox.setHgrow(button, Priority.ALWAYS);
        buttons.add(button);
        HBox line = new HBox(button);
        line.getStyleClass().add("task-line");
        return line;
    }

    void show(int index, SectionProgress progress) {
        String words = text.of("assessment.progress." + progress.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Button button = buttons.get(index);
        if (button.getText().concat(": " + words).equals(button.getAccessibleText())) return;
        ((HBox) button.getParent()).getChildren().setAll(button, new Badge(words, tone(progress)));
        button.setAccessibleText(button.getText() + ": " + words);
    }

    void here(int index) {
        for (int i = 0; i < buttons.size(); i++) buttons.get(i).pseudoClassStateChanged(HERE, i == index);
    }

    private static Tone tone(SectionProgress progress) {
        return switch (progress) {
            case NOT_STARTED -> Tone.QUIET;
            case IN_PROGRESS -> Tone.ACCENT;
            case READY -> Tone.GOOD;
        };
    }
}
