package org.teamaround.assessment.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one form definition; whatever is wrong with it becomes a mistake with its line. */
final class FormReader {
    private final FieldReader fields;
    private final Set<String> codes = new HashSet<>();

    FormReader(Map<String, ValueList> lists) {
        fields = new FieldReader(lists);
    }

    FormDefinition form(Sheet sheet) {
        sheet.allow(Set.of("form", "edition", "kind", "title", "sections"));
        String kind = sheet.text("kind");
        if (!Set.of("full", "streamlined", "").contains(kind)) sheet.mistake("kind", "unknown-word", kind, "kind");
        if (sheet.list("sections").isEmpty()) sheet.mistake("sections", "no-sections");
        FormDefinition form = new FormDefinition(sheet.text("form"), sheet.number("edition", 1), kind, sheet.text("title"),
            sheet.list("sections").stream().map(this::section).toList());
        sheet.list("sections").forEach(s -> s.list("fields").forEach(f -> checkCondition(form, f)));
        return form;
    }

    private FormSection section(Sheet sheet) {
        sheet.allow(Set.of("code", "title", "intro", "stage", "fields"));
        if (sheet.list("fields").isEmpty()) sheet.mistake("fields", "no-fields");
        return new FormSection(sheet.text("code"), sheet.text("title"), sheet.text("intro", ""),
            sheet.word("stage", FormStage.class, FormStage.ASSESS), sheet.list("fields").stream().map(this::field).toList());
    }

    private FormField field(Sheet sheet) {
        FormField field = fields.field(sheet);
        if (!codes.add(field.code())) sheet.mistake("code", "double-code", field.code());
        Set<String> columns = new HashSet<>();
        List<String> twice = field.columns().stream().map(FormField::code).filter(c -> !columns.add(c)).toList();
        twice.forEach(c -> sheet.mistake("columns", "double-code", c));
        return field;
    }

    /** Looked at when every field is known: a condition may name a later one. */
    private static void checkCondition(FormDefinition form, Sheet field) {
        String[] condition = field.text("unless", "").split("=", 2);
        if (condition.length < 2) return;
        Optional<FormField> other = form.field(condition[0].strip());
        if (other.isEmpty()) field.mistake("unless", "no-such-field", condition[0].strip());
        other.flatMap(FormField::choices).filter(c -> !c.has(condition[1].strip()))
            .ifPresent(c -> field.mistake("unless", "not-in-list", condition[1].strip(), c.name()));
    }
}
