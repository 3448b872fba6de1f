package org.teamaround.assessment.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teamaround.assessment.FormWords;
import org.teamaround.assessment.definition.AgeBand;
import org.teamaround.assessment.definition.FieldType;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.ui.Text;

/** The program's texts and, below {@link #KEYS}, those of one form definition: so that a form of the screen finds its labels in it. */
final class FormText {
    static final String KEYS = "caf";
    private final Text text;
    private final FormWords words;
    private final AgeBand band;
    private final Map<String, String> sentences = new HashMap<>();

    private FormText(Text text, FormWords words, AgeBand band) {
        this.text = text;
        this.words = words;
        this.band = band;
        text.keys().forEach(key -> sentences.put(key, text.of(key)));
    }

    static Text of(Text text, FormDefinition form, FormWords words, AgeBand band) {
        FormText made = new FormText(text, words, band);
        form.fields().forEach(made::add);
        return Text.from(made.sentences);
    }

    private void add(FormField field) {
        String label = words.said(field.label());
        put(field.code(), field.type() == FieldType.ELEMENT ? field.code() + "  " + label : label);
        put(field.code() + ".without", field.type() == FieldType.ELEMENT ? field.code() + "  " + label : text.of("assessment.form.without"));
        String help = String.join(" ", List.of(words.said(field.help()), String.join(". ", field.prompts().lines(band)))).strip();
        switch (field.type()) {
            case ELEMENT -> parts(field, help);
            case SIGNATURE -> parts(field, "");
            case TABLE -> table(field, label, help);
            default -> help(field.code(), help);
        }
    }

    private void parts(FormField field, String help) {
        field.parts().forEach(part -> put(part, part(field, part)));
        help(field.parts().getFirst(), help);
    }

    /** An element's parts name it, so that twelve fields are not all called Strengths. */
    private String part(FormField field, String part) {
        String words = text.of("assessment.form." + part.substring(part.lastIndexOf('.') + 1));
        return field.type() == FieldType.ELEMENT ? field.code() + "  " + words : words;
    }

    private void table(FormField field, String label, String help) {
        put(field.code() + ".add", text.of("assessment.form.add", label));
        put(field.code() + ".row", label + " {0}");
        help(field.code(), help);
        field.columns().forEach(column -> put(field.code() + '.' + column.code(), words.said(column.label())));
    }

    private void help(String code, String help) {
        if (!help.isEmpty()) put(code + ".help", help);
    }

    private void put(String code, String sentence) {
        sentences.put(KEYS + '.' + code, sentence);
    }
}
