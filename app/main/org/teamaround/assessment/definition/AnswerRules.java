package org.teamaround.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TypedText;

/** What may be written into a form: known codes, real dates, choices of the list, no more rows than fit, texts of at most 20,000. */
public final class AnswerRules {
    private final FormDefinition form;
    private final TypedText typed = new TypedText();
    private final Map<String, String> cleaned = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AnswerRules(FormDefinition form, Map<String, String> answers) {
        this.form = form;
        answers.forEach(this::take);
    }

    /** Checks and cleans answers as typed or pasted; nothing is cut off. */
    public static AnswerRules check(FormDefinition form, Map<String, String> answers) {
        return new AnswerRules(form, answers);
    }

    public Map<String, String> cleaned() {
        return Map.copyOf(cleaned);
    }

    /** Each at the code it belongs to. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(typed.problems());
        return all;
    }

    /** The field that {@code code} is the answer, a part, a reason or a cell of; absent when the form has none. */
    public static Optional<FormField> fieldOf(FormDefinition form, String code) {
        return form.fields().filter(f -> f.parts().contains(code) || isReason(f, code) || isCell(f, code)).findFirst();
    }

    private static boolean isReason(FormField field, String code) {
        return field.without().isPresent() && code.equals(field.withoutCode());
    }

    private static boolean isCell(FormField field, String code) {
        return field.type() == FieldType.TABLE && Cell.of(code)
            .filter(c -> c.table().equals(field.code()) && field.columns().stream().anyMatch(f -> f.code().equals(c.column()))).isPresent();
    }

    private void take(String code, String answer) {
        Optional<FormField> field = fieldOf(form, code);
        if (field.isEmpty()) refuse(code, "assessment.problem.no-such-field", code);
        else if (isReason(field.get(), code)) takeChoice(code, answer, field.get().without().orElseThrow());
        else if (field.get().type() == FieldType.TABLE) takeCell(field.get(), Cell.of(code).orElseThrow(), answer);
        else takeAs(partType(field.get(), code), code, answer, field.get().choices());
    }

    private static FieldType partType(FormField field, String code) {
        return switch (field.type()) {
            case ELEMENT -> FieldType.LONG;
            case SIGNATURE -> code.endsWith(".signed") ? FieldType.YES_NO : code.endsWith(".on") ? FieldType.DATE : FieldType.TEXT;
            default -> field.type();
        };
    }

    private void takeCell(FormField table, Cell cell, String answer) {
        if (cell.row() >= table.atMost()) {
            refuse(cell.code(), "assessment.problem.too-many-rows", table.label(), table.atMost());
            return;
        }
        FormField column = table.columns().stream().filter(c -> c.code().equals(cell.column())).findFirst().orElseThrow();
        takeAs(column.type(), cell.code(), answer, column.choices());
    }

    private void takeAs(FieldType type, String code, String answer, Optional<ValueList> choices) {
        switch (type) {
            case LONG -> cleaned.put(code, typed.text(code, answer));
            case DATE -> takeDate(code, answer.strip());
            case YES_NO -> takeChoice(code, answer, new ValueList("", List.of(new ValueList.Choice("yes", ""), new ValueList.Choice("no", ""))));
            case CHOICE -> takeChoice(code, answer, choices.orElseThrow());
            case TICKS -> takeTicks(code, answer.strip(), choices.orElseThrow());
            default -> cleaned.put(code, typed.line(code, answer, 1000));
        }
    }

    private void takeDate(String code, String answer) {
        if (!answer.isEmpty() && Dates.read(answer).isEmpty()) refuse(code, "assessment.problem.not-a-date");
        else cleaned.put(code, answer);
    }

    private void takeChoice(String code, String answer, ValueList list) {
        if (!answer.isBlank() && !list.has(answer.strip())) refuse(code, "assessment.problem.not-in-list");
        else cleaned.put(code, answer.strip());
    }

    private void takeTicks(String code, String answer, ValueList list) {
        List<String> ticked = List.of(answer.split("\\s+"));
        if (!answer.isEmpty() && !ticked.stream().allMatch(list::has)) refuse(code, "assessment.problem.not-in-list");
        else cleaned.put(code, answer.isEmpty() ? "" : String.join(" ", ticked.stream().distinct().toList()));
    }

    private void refuse(String code, String key, Object... arguments) {
        problems.add(Problem.at(code, key, arguments));
    }
}
