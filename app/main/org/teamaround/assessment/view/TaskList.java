package org.teamaround.assessment.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.assessment.definition.SectionProgress;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** The sections of a form at the left: each with how far it is; a click or Enter leads there. */
final class TaskList extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");
    private final Text text;
    private final List<String> titles;
    private final List<Button> buttons = new ArrayList<>();

    TaskList(Text text, String heading, List<String> titles, IntConsumer open) {
        this.text = text;
        this.titles = List.copyOf(titles);
        Label label = new Label(heading);
        label.getStyleClass().add("fact-label");
        getStyleClass().add("task-list");
        getChildren().add(label);
        for (int i = 0; i < titles.size(); i++) getChildren().add(button(titles.get(i), i, open));
    }

    private Button button(String title, int index, IntConsumer open) {
        Button button = new Button();
        button.setAccessibleText(title);
        button.setGraphic(line(title));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "task");
        button.setOnAction(event -> open.accept(index));
        buttons.add(button);
        return button;
    }

    private static HBox line(String title, Node... beside) {
        Label words = new Label(title);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("task-line");
        line.getChildren().addAll(beside);
        return line;
    }

    void show(int index, SectionProgress progress) {
        String words = text.of("assessment.progress." + progress.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Button button = buttons.get(index);
        button.setGraphic(line(titles.get(index), new Badge(words, tone(progress))));
        button.setAccessibleText(titles.get(index) + ": " + words);
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
