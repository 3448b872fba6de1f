package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A record to read: label at the left, its words at the right, line by line. */
public final class Facts extends GridPane {
    private int lines;

    public Facts() {
        getStyleClass().add("facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(28);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, words);
    }

    public Facts line(String label, String words) {
        Label said = new Label(words);
        WrappedWords.of(said);
        said.setMinHeight(USE_PREF_SIZE);
        return line(label, said);
    }

    public Facts line(String label, Node shown) {
        Label name = new Label(label);
        WrappedWords.of(name);
        name.getStyleClass().add("fact-label");
        addRow(lines++, name, shown);
        return this;
    }
}
