package org.teamaround.assessment.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.teamaround.assessment.definition.FieldType;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.assessment.definition.ValueList;
import org.teamaround.ui.Form;
import org.teamaround.ui.Text;

/** Lays the fields of a form definition on a form of the screen, each by its type. */
final class SectionForm {
    private static final int FEW = 5;
    private static final List<String> YES_NO = List.of("yes", "no");
    private final AnswersModel answers;
    private final Text text;

    SectionForm(AnswersModel answers, Text text) {
        this.answers = answers;
        this.text = text;
    }

    void lay(Form form, FormField field) {
        switch (field.type()) {
            case TABLE -> layTable(form, field);
            case ELEMENT -> layElement(form, field);
            case SIGNATURE -> laySignature(form, field);
            case TICKS -> form.ticks(field.code(), answers.typed().ticks(field.code()), codes(field.choices()), labels(field.choices())).wide();
            default -> layLeaf(form, field, answers.typed(), field.code());
        }
        field.without().ifPresent(reasons -> form.options(field.withoutCode(), answers.typed().one(field.withoutCode()),
            codes(Optional.of(reasons)), reasons::label).wide().shownWhen(isEmpty(field)));
    }

    private void layLeaf(Form form, FormField field, TypedAnswers typed, String code) {
        switch (field.type()) {
            case LONG -> form.longText(code, typed.text(code));
            case DATE -> form.date(code, typed.date(code));
            case YES_NO -> form.options(code, typed.one(code), YES_NO, this::yesNo);
            case CHOICE -> layChoice(form, field, typed, code);
            default -> form.text(code, typed.text(code));
        }
    }

    private void layChoice(Form form, FormField field, TypedAnswers typed, String code) {
        List<String> codes = codes(field.choices());
        if (codes.size() <= FEW) form.options(code, typed.one(code), codes, labels(field.choices())).wide();
        else form.choice(code, typed.one(code), codes, labels(field.choices()));
    }

    private void layTable(Form form, FormField table) {
        form.rows(table.code(), answers.rows(table), answers::freshRow,
            (row, cells) -> table.columns().forEach(column -> layLeaf(row, column, cells, column.code())));
    }

    private void layElement(Form form, FormField field) {
        form.section(field.code());
        field.parts().forEach(part -> form.longText(part, answers.typed().text(part)));
    }

    private void laySignature(Form form, FormField field) {
        form.section(field.code());
        form.text(field.code() + ".name", answers.typed().text(field.code() + ".name"));
        form.options(field.code() + ".signed", answers.typed().one(field.code() + ".signed"), YES_NO, this::yesNo);
        form.date(field.code() + ".on", answers.typed().date(field.code() + ".on"));
        form.text(field.code() + ".witness", answers.typed().text(field.code() + ".witness"));
    }

    private BooleanBinding isEmpty(FormField field) {
        if (field.type() == FieldType.TABLE) {
            return Bindings.createBooleanBinding(() -> answers.rows(field).stream().allMatch(row -> row.all().isEmpty()), answers.edits());
        }
        return Bindings.createBooleanBinding(() -> field.parts().stream().allMatch(part -> answers.typed().text(part).get().isBlank()), answers.edits());
    }

    private String yesNo(String code) {
        return text.of("assessment.form." + code);
    }

    private static List<String> codes(Optional<ValueList> list) {
        return list.orElseThrow().choices().stream().map(ValueList.Choice::code).toList();
    }

    private static Function<String, String> labels(Optional<ValueList> list) {
        return list.orElseThrow()::label;
    }
}
