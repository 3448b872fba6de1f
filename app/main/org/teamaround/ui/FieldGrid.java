package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lays fields in two columns in reading order; a wide one takes both; hidden ones leave no gap. */
final class FieldGrid extends GridPane {
    private final List<Field> fields = new ArrayList<>();

    FieldGrid() {
        getStyleClass().add("field-grid");
        getColumnConstraints().addAll(half(), half());
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        half.setHalignment(HPos.LEFT);
        return half;
    }

    void add(Field field) {
        fields.add(field);
        getChildren().add(field.node());
        field.onRelayout(this::place);
        place();
    }

    private void place() {
        int row = 0;
        int column = 0;
        for (Field field : fields) {
            if (field.isWide() && column == 1) row++;
            if (field.isWide()) column = 0;
            cell(field.node(), column, row, field.isWide() ? 2 : 1);
            if (!field.isShown()) continue;
            boolean full = field.isWide() || column == 1;
            row += full ? 1 : 0;
            column = full ? 0 : 1;
        }
    }

    private static void cell(Node node, int column, int row, int span) {
        setConstraints(node, column, row, span, 1);
        setValignment(node, VPos.TOP);
    }
}
