package org.teamaround.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Of each field on which two entries do not agree both sides, to choose from; what they agree on is not shown. */
public final class SidesTable {
    /**
     * @param label    of the field, as it stands on forms
     * @param note     below the label; may be empty
     * @param givenUps whether the side of the one given up is to stand
     */
    public record Line(String label, String note, String kept, String givenUp, BooleanProperty givenUps) {}

    private final Text text;

    public SidesTable(Text text) {
        this.text = text;
    }

    /** @param kept,givenUp who they are */
    public GridPane of(String kept, String givenUp, List<Line> lines) {
        GridPane grid = new GridPane(16, 8);
        grid.getColumnConstraints().addAll(width(22), width(39), width(39));
        head(grid, 1, text.of("merge.kept", kept));
        head(grid, 2, text.of("merge.given-up", givenUp));
        int row = 1;
        for (Line line : lines) lay(grid, row++, line);
        if (lines.isEmpty()) grid.add(new Label(text.of("merge.no-difference")), 0, 1, 3, 1);
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
        Label label = new Label(line.label() + (line.note().isEmpty() ? "" : "\n" + line.note()));
        WrappedWords.of(label);
        grid.add(label, 0, row);
        ToggleGroup group = new ToggleGroup();
        grid.add(side(line, line.kept(), false, group), 1, row);
        grid.add(side(line, line.givenUp(), true, group), 2, row);
    }

    private static RadioButton side(Line line, String words, boolean givenUp, ToggleGroup group) {
        RadioButton side = new RadioButton(words);
        side.setMnemonicParsing(false);
        WrappedWords.of(side);
        side.setToggleGroup(group);
        side.setSelected(line.givenUps().get() == givenUp);
        side.setAccessibleText(line.label() + ": " + words);
        side.selectedProperty().addListener((_, _, chosen) -> {
            if (chosen) line.givenUps().set(givenUp);
        });
        return side;
    }
}
