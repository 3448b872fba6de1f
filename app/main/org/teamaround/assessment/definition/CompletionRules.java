package org.teamaround.assessment.definition;

import java.util.List;
import java.util.stream.Stream;
import org.teamaround.kernel.Problem;

/** What is still needed: every mandatory field has an answer or says why not (domain.md part 2, "write 'not known' rather than leave blank"). */
public final class CompletionRules {
    private CompletionRules() {}

    /** What is missing in the sections of {@code stage}, in the order of the form, each at its field. */
    public static List<Problem> missing(FormDefinition form, FormStage stage, Answers answers) {
        return form.fields(stage).flatMap(f -> missing(f, answers)).toList();
    }

    public static Stream<Problem> missing(FormField field, Answers answers) {
        if (!field.type().isAsked()) return Stream.empty();
        if (field.type() == FieldType.TABLE && answers.isFilled(field)) return missingCells(field, answers);
        if (!field.isNeeded(answers) || answers.isSettled(field)) return Stream.empty();
        String key = field.without().isPresent() ? "assessment.problem.unanswered-or-why" : "assessment.problem.unanswered";
        return Stream.of(Problem.at(field.code(), key, field.label()));
    }

    private static Stream<Problem> missingCells(FormField table, Answers answers) {
        return answers.rows(table.code()).stream().flatMap(row -> table.columns().stream()
            .filter(c -> c.need() == FieldNeed.MANDATORY && answers.cell(table.code(), row, c.code()).isEmpty())
            .map(c -> Problem.at(new Cell(table.code(), row, c.code()).code(), "assessment.problem.unanswered-in-row", c.label(), row + 1,
                table.label())));
    }
}
