package org.teamaround.assessment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.assessment.FormWords;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.FieldType;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.assessment.definition.ValueList;
import org.teamaround.person.Secrets;
import org.teamaround.print.Fact;
import org.teamaround.print.Tick;
import org.teamaround.print.Words;

/** A field's answer as it is printed; what was not answered says so, or why. */
final class AnswerBlocks {
    private static final int FEW = 6;
    private final Words words;
    private final FormWords form;
    private final Answers answers;
    private final Secrets secrets;

    AnswerBlocks(Words words, FormWords form, Answers answers, Secrets secrets) {
        this.words = words;
        this.form = form;
        this.answers = answers;
        this.secrets = secrets;
    }

    Block block(FormField field) {
        String label = form.said(field.label());
        return switch (field.type()) {
            case TABLE -> Block.table(label, field.columns().stream().map(c -> form.said(c.label())).toList(), rows(field),
                Widths.of(field.columns()), none(field));
            case TICKS, CHOICE -> Block.ticks(label, ticks(field), none(field));
            case ELEMENT -> element(field, label);
            case SIGNATURE -> Block.signature(label, signed(field));
            case STATEMENT -> Block.statement(label, form.said(field.text()));
            default -> Block.text(label, said(field.type(), answers.text(field.code()), field.choices()), none(field));
        };
    }

    private String none(FormField field) {
        Optional<String> reason = answers.without(field).flatMap(code -> field.without().map(list -> list.label(code)));
        return reason.orElseGet(() -> words.of(field.type() == FieldType.ELEMENT ? "assessment.paper.not-explored" : "assessment.paper.not-asked"));
    }

    /** Of a short list every choice is shown, of a long one only what was ticked. */
    private List<Tick> ticks(FormField field) {
        List<String> ticked = answers.ticks(field.code());
        List<ValueList.Choice> choices = field.choices().orElseThrow().choices();
        if (ticked.isEmpty()) return List.of();
        return choices.stream().filter(c -> choices.size() <= FEW || ticked.contains(c.code()))
            .map(c -> new Tick(c.label(), ticked.contains(c.code()))).toList();
    }

    private List<List<String>> rows(FormField table) {
        return answers.rows(table.code()).stream().map(row -> table.columns().stream()
            .map(c -> said(c.type(), answers.cell(table.code(), row, c.code()), c.choices())).toList()).toList();
    }

    private Block element(FormField field, String label) {
        if (!answers.isFilled(field)) return Block.element(field.code() + "  " + label, List.of(), List.of(), "", none(field));
        List<String> heads = List.of(words.of("assessment.paper.strengths"), words.of("assessment.paper.needs"));
        List<String> cells = List.of(typed(field, "strengths"), typed(field, "needs"));
        return Block.element(field.code() + "  " + label, heads, cells, typed(field, "evidence"), "");
    }

    private List<Fact> signed(FormField field) {
        if (!answers.isFilled(field)) return List.of();
        List<Fact> facts = new ArrayList<>();
        add(facts, "assessment.paper.signed-name", typed(field, "name"));
        add(facts, "assessment.paper.signed", said(FieldType.YES_NO, answers.text(field.code() + ".signed"), Optional.empty()));
        add(facts, "assessment.paper.signed-on", said(FieldType.DATE, answers.text(field.code() + ".on"), Optional.empty()));
        add(facts, "assessment.paper.witnessed", typed(field, "witness"));
        return facts;
    }

    private String typed(FormField field, String part) {
        return secrets.withheld(answers.text(field.code() + '.' + part));
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(words.of(key), value));
    }

    private String said(FieldType type, String answer, Optional<ValueList> choices) {
        if (answer.isEmpty()) return "";
        return switch (type) {
            case DATE -> answers.with(Map.of("-", answer)).date("-").map(Days::said).orElse(answer);
            case YES_NO -> words.of("assessment.paper." + answer);
            case CHOICE -> choices.map(list -> list.label(answer)).orElse(answer);
            default -> secrets.withheld(answer);
        };
    }
}
