package org.teamaround.person.view;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.teamaround.person.view.MergeModel.Line;
import org.teamaround.person.view.MergeModel.Shown;
import org.teamaround.ui.Text;
import org.teamaround.ui.WrappedWords;

/** Of each field on which two do not agree both sides, to choose from; what they agree on is not shown. */
final class SidesTable {
    private final Text text;

    SidesTable(Text text) {
        this.text = text;
    }

    GridPane of(Shown shown) {
        GridPane grid = new GridPane(16, 8);
        grid.getColumnConstraints().addAll(width(22), width(39), width(39));
        head(grid, 1, text.of("merge.kept", shown.kept()));
        head(grid, 2, text.of("merge.given-up", shown.givenUp()));
        int row = 1;
        for (Line line : shown.lines()) lay(grid, row++, line);
        if (shown.lines().isEmpty()) grid.add(new Label(text.of("merge.no-difference")), 0, 1, 3, 1);
        return grid;
    }

    private static ColumnConstraints width(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static void head(GridPane grid, int column, String words) {
        Label head = new Label(words);
        WrappedWords.of(head);
        head.getStyleClass().add("section-title");
        grid.add(head, column, 0);
    }

    private void lay(GridPane grid, int row, Line line) {
        Label label = new Label(text.of(line.field().key()) + (line.both() ? "\n" + text.of("merge.both") : ""));
        WrappedWords.of(label);
        grid.add(label, 0, row);
        ToggleGroup group = new ToggleGroup();
        grid.add(side(line, line.kept(), false, group), 1, row);
        grid.add(side(line, line.givenUp(), true, group), 2, row);
    }

    private RadioButton side(Line line, String words, boolean givenUp, ToggleGroup group) {
        RadioButton side = new RadioButton(words);
        side.setMnemonicParsing(false);
        WrappedWords.of(side);
        side.setToggleGroup(group);
        side.setSelected(line.givenUps().get() == givenUp);
        side.setAccessibleText(text.of(line.field().key()) + ": " + words);
        side.selectedProperty().addListener((_, _, chosen) -> {
            if (chosen) line.givenUps().set(givenUp);
        });
        return side;
    }
}
