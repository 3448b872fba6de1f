package org.teamaround.assessment.form;

import java.util.Collections;
import java.util.List;
import org.teamaround.assessment.FormWords;
import org.teamaround.assessment.definition.AgeBand;
import org.teamaround.assessment.definition.FieldType;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.assessment.definition.RecordPart;
import org.teamaround.print.Fact;
import org.teamaround.print.Tick;
import org.teamaround.print.Words;

/** A field of the blank form, with room to write by hand. */
final class BlankBlocks {
    private final Words words;
    private final FormWords form;

    BlankBlocks(Words words, FormWords form) {
        this.words = words;
        this.form = form;
    }

    Block block(FormField field) {
        String label = form.said(field.label());
        String help = field.type() == FieldType.ELEMENT || field.type() == FieldType.LONG ? prompts(field) : form.said(field.help());
        return shape(field, label).helped(help);
    }

    private Block shape(FormField field, String label) {
        return switch (field.type()) {
            case TABLE -> Block.table(label, field.columns().stream().map(c -> form.said(c.label())).toList(), emptyRows(field),
                Widths.of(field.columns()), "");
            case TICKS, CHOICE -> Block.ticks(label, field.choices().orElseThrow().choices().stream().map(c -> new Tick(c.label(), false)).toList(), "");
            case YES_NO -> Block.ticks(label, List.of(new Tick(words.of("assessment.paper.yes"), false), new Tick(words.of("assessment.paper.no"), false)), "");
            case ELEMENT -> Block.element(field.code() + "  " + label, List.of(words.of("assessment.paper.strengths"),
                words.of("assessment.paper.needs")), List.of("\n\n\n\n", "\n\n\n\n"), "", words.of("assessment.paper.tick-not-explored"));
            case SIGNATURE -> Block.signature(label, List.of());
            case STATEMENT -> Block.statement(label, form.said(field.text()));
            case RECORD -> Block.facts(label, record(field.record().orElseThrow()));
            case LONG -> Block.lines(label, 5);
            default -> Block.lines(label, 1);
        };
    }

    private List<Fact> record(RecordPart part) {
        List<String> keys = switch (part) {
            case CHILD -> List.of("name", "known-as", "born", "gender", "ethnicity", "language", "interpreter", "disability", "address", "school",
                "gp", "telephone");
            case CARERS, HOUSEHOLD -> List.of("name", "relationship", "born", "responsibility", "name", "relationship", "born", "responsibility");
            case ASSESSORS -> List.of("name", "role", "agency", "telephone");
            case UNIVERSAL -> List.of("gp", "school");
            case CONSENT -> List.of("agreed-by", "agreed-on", "shared-with", "not-with");
        };
        return keys.stream().map(key -> new Fact(words.of("assessment.paper." + key), "\u00a0")).toList();
    }

    private static List<List<String>> emptyRows(FormField table) {
        List<String> row = Collections.nCopies(table.columns().size(), "\u00a0\n\u00a0");
        return Collections.nCopies(Math.min(table.atMost(), 4), row);
    }

    private String prompts(FormField field) {
        return String.join(". ", field.prompts().lines(AgeBand.FIVE_TO_ELEVEN));
    }
}
