package org.teamaround.assessment.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One field of a form.
 * @param code    name of its answer; parts and rows hang on it: {@code 1.1.strengths}, {@code outcomes[0].who}
 * @param help    one more line under the label; may be empty
 * @param text    what a statement says; empty otherwise
 * @param unless  not needed when this other answer was given; absent when always needed as {@code need} says
 * @param choices of a choice or ticks; absent otherwise
 * @param without the reasons that may stand for an answer; absent when there must be one
 * @param columns of a table; empty otherwise
 * @param atMost  rows of a table; 0 otherwise
 * @param record  what a record field shows; absent otherwise
 * @param becomes field of the full form that takes this answer over; empty when none does
 */
public record FormField(String code, String label, String help, String text, FieldType type, FieldNeed need, Optional<Given> unless,
        Optional<ValueList> choices, Optional<ValueList> without, Prompts prompts, List<FormField> columns, int atMost,
        Optional<RecordPart> record, String becomes) {
    /** That another field has a certain answer. */
    public record Given(String field, String answer) {
        boolean holds(Answers answers) {
            return answers.text(field).equals(answer);
        }
    }

    public FormField {
        columns = List.copyOf(columns);
    }

    /** Whether the form cannot be completed without an answer (or a reason), given what else was answered. */
    public boolean isNeeded(Answers answers) {
        return need == FieldNeed.MANDATORY && unless.filter(u -> u.holds(answers)).isEmpty();
    }

    /** The answers it is made of; a table's are the columns of a row. */
    public List<String> parts() {
        return switch (type) {
            case ELEMENT -> Stream.of("strengths", "needs", "evidence").map(p -> code + '.' + p).toList();
            case SIGNATURE -> Stream.of("name", "signed", "on", "witness").map(p -> code + '.' + p).toList();
            case TABLE, RECORD, STATEMENT -> List.of();
            default -> List.of(code);
        };
    }

    /** Code of the reason why there is no answer. */
    public String withoutCode() {
        return code + ".without";
    }
}
