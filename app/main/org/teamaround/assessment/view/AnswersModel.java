package org.teamaround.assessment.view;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.Cell;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormField;

/** The answers of one form while they are typed, and what of them is not kept yet. */
final class AnswersModel {
    private final FormDefinition form;
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private final Runnable changed = () -> edits.set(edits.get() + 1);
    private final TypedAnswers typed;
    private final Map<String, ObservableList<TypedAnswers>> tables = new HashMap<>();
    private Answers kept;

    AnswersModel(FormDefinition form, Answers kept) {
        this.form = form;
        this.kept = kept;
        typed = new TypedAnswers(changed);
        kept.byCode().forEach((code, answer) -> {
            if (Cell.of(code).isEmpty()) typed.fill(code, answer);
        });
    }

    /** Counts every change, for whatever follows what is typed. */
    ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }

    TypedAnswers typed() {
        return typed;
    }

    ObservableList<TypedAnswers> rows(FormField table) {
        return tables.computeIfAbsent(table.code(), code -> {
            ObservableList<TypedAnswers> rows = FXCollections.observableArrayList();
            kept.rows(code).forEach(row -> rows.add(filled(table, row)));
            if (rows.isEmpty()) rows.add(new TypedAnswers(changed));
            rows.addListener((ListChangeListener<TypedAnswers>) change -> changed.run());
            return rows;
        });
    }

    TypedAnswers freshRow() {
        return new TypedAnswers(changed);
    }

    private TypedAnswers filled(FormField table, int row) {
        TypedAnswers cells = new TypedAnswers(changed);
        table.columns().forEach(column -> cells.fill(column.code(), kept.cell(table.code(), row, column.code())));
        return cells;
    }

    /** As typed now; a reason for no answer goes when there is one. */
    Answers now() {
        Map<String, String> all = new TreeMap<>(typed.all());
        kept.byCode().forEach((code, answer) -> Cell.of(code).filter(c -> !tables.containsKey(c.table())).ifPresent(c -> all.put(code, answer)));
        tables.forEach((table, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                int row = i;
                rows.get(i).all().forEach((column, answer) -> all.put(new Cell(table, row, column).code(), answer));
            }
        });
        Answers answers = new Answers(all);
        form.fields().filter(answers::isFilled).forEach(f -> all.remove(f.withoutCode()));
        return new Answers(all);
    }

    /** What differs from what is kept; a blank answer takes the kept one away. Empty when everything is kept. */
    Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        Answers now = now();
        now.byCode().forEach((code, answer) -> {
            if (!answer.equals(kept.text(code))) changes.put(code, answer);
        });
        kept.byCode().keySet().stream().filter(code -> !now.has(code)).forEach(code -> changes.put(code, ""));
        return changes;
    }

    /** Takes back what {@link #changes} gave; fields laid before do not follow. */
    void retype(Map<String, String> changes) {
        changes.forEach((code, answer) -> Cell.of(code).ifPresentOrElse(cell -> retype(cell, answer), () -> typed.fill(code, answer)));
    }

    private void retype(Cell cell, String answer) {
        form.fields().filter(field -> field.code().equals(cell.table())).findFirst().ifPresent(table -> {
            ObservableList<TypedAnswers> rows = rows(table);
            while (rows.size() <= cell.row()) rows.add(freshRow());
            rows.get(cell.row()).fill(cell.column(), answer);
        });
    }

    /** Back to what is kept. */
    void forget() {
        Map<String, String> back = new TreeMap<>();
        changes().keySet().forEach(code -> back.put(code, kept.text(code)));
        retype(back);
    }

    /** Told when answers were stored, as they were sent: what was typed meanwhile is still a change. */
    void stored(Map<String, String> sent) {
        kept = kept.with(sent);
    }
}
