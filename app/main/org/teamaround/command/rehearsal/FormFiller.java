package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.Cell;
import org.teamaround.assessment.definition.FieldNeed;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.assessment.definition.FieldType;
import org.teamaround.assessment.definition.FormStage;
import org.teamaround.assessment.definition.ValueList;

/**
 * Fills what a scenario leaves out of a form with plain words, so that a case can go on: "not explored" where the form offers it, else
 * the first choice, a date six weeks on, or a sentence that says so.
 */
final class FormFiller {
    private static final String SENTENCE = "As told at the rehearsal.";
    private final Stage stage;

    FormFiller(Stage stage) {
        this.stage = stage;
    }

    Map<String, String> filled(Assessment assessment, FormStage at, Map<String, String> given, LocalDate on) {
        FormDefinition form = stage.program().assessment().forms.withReference(assessment.definition()).orElseThrow();
        Map<String, String> all = new LinkedHashMap<>(given);
        form.fields(at).forEach(field -> {
            Answers now = assessment.given().with(all);
            if (field.type().isAsked() && field.isNeeded(now) && !now.isSettled(field)) fill(field, all, on);
        });
        return all;
    }

    private static void fill(FormField field, Map<String, String> all, LocalDate on) {
        if (field.without().isPresent() && field.type() != FieldType.YES_NO && field.type() != FieldType.DATE) {
            all.put(field.withoutCode(), field.without().map(ValueList::choices).orElseThrow().getLast().code());
            return;
        }
        switch (field.type()) {
            case TABLE -> field.columns().stream().filter(c -> c.need() == FieldNeed.MANDATORY)
                .forEach(c -> all.put(new Cell(field.code(), 0, c.code()).code(), plain(c, on)));
            case ELEMENT -> all.put(field.code() + ".strengths", SENTENCE);
            case SIGNATURE -> all.put(field.code() + ".name", SENTENCE);
            default -> all.put(field.code(), plain(field, on));
        }
    }

    private static String plain(FormField field, LocalDate on) {
        return switch (field.type()) {
            case DATE -> (field.code().equals("review-date") ? on.plusDays(42) : on).toString();
            case YES_NO -> "yes";
            case CHOICE, TICKS -> field.choices().orElseThrow().choices().getFirst().code();
            default -> SENTENCE;
        };
    }
}
