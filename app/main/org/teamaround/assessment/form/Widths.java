package org.teamaround.assessment.form;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.assessment.definition.FieldType;
import org.teamaround.assessment.definition.FormField;

/** How wide the columns of a form's table are, in per cent: long texts three shares, lines two, dates one and a half. */
final class Widths {
    private Widths() {}

    static List<Integer> of(List<FormField> columns) {
        double all = columns.stream().mapToDouble(Widths::shares).sum();
        List<Integer> widths = new ArrayList<>(columns.stream().map(c -> (int) Math.floor(100 * shares(c) / all)).toList());
        int rest = 100 - widths.stream().mapToInt(Integer::intValue).sum();
        widths.set(0, widths.getFirst() + rest);
        return List.copyOf(widths);
    }

    private static double shares(FormField column) {
        if (column.type() == FieldType.LONG) return 3;
        return column.type() == FieldType.DATE ? 1.5 : 2;
    }
}
