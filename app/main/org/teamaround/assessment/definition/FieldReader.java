package org.teamaround.assessment.definition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one field of a form definition and checks that it holds together. */
final class FieldReader {
    private static final Set<String> KEYS = Set.of("code", "label", "help", "text", "type", "need", "unless", "list", "without", "prompts",
        "columns", "at-most", "record", "becomes");
    private final Map<String, ValueList> lists;

    FieldReader(Map<String, ValueList> lists) {
        this.lists = lists;
    }

    FormField field(Sheet sheet) {
        sheet.allow(KEYS);
        FieldType type = sheet.word("type", FieldType.class, FieldType.TEXT);
        if (!sheet.has("type")) sheet.mistake("code", "missing-key", "type");
        return new FormField(code(sheet), sheet.text("label"), sheet.text("help", ""), statement(sheet, type), type,
            sheet.word("need", FieldNeed.class, FieldNeed.OPTIONAL), unless(sheet), choices(sheet, type), without(sheet, type), prompts(sheet),
            columns(sheet, type), type == FieldType.TABLE ? sheet.number("at-most", 20) : 0, record(sheet, type), sheet.text("becomes", ""));
    }

    private static String code(Sheet sheet) {
        String code = sheet.text("code");
        if (!code.isEmpty() && !code.matches("[a-z0-9][a-z0-9.-]{0,59}")) sheet.mistake("code", "bad-code", code);
        return code;
    }

    private static String statement(Sheet sheet, FieldType type) {
        return type == FieldType.STATEMENT ? sheet.text("text") : "";
    }

    private static Optional<FormField.Given> unless(Sheet sheet) {
        if (!sheet.has("unless")) return Optional.empty();
        String[] parts = sheet.text("unless").split("=", 2);
        if (parts.length == 2) return Optional.of(new FormField.Given(parts[0].strip(), parts[1].strip()));
        sheet.mistake("unless", "bad-unless");
        return Optional.empty();
    }

    private Optional<ValueList> choices(Sheet sheet, FieldType type) {
        boolean needed = type == FieldType.CHOICE || type == FieldType.TICKS;
        if (needed && !sheet.has("list")) sheet.mistake("code", "missing-key", "list");
        return sheet.has("list") ? list(sheet, "list", sheet.text("list")) : Optional.empty();
    }

    /** Every mandatory answer may be replaced by a reason, unless the form says {@code without: none}. */
    private Optional<ValueList> without(Sheet sheet, FieldType type) {
        boolean mandatory = sheet.text("need", "").equals("mandatory") && type.isAsked();
        String name = sheet.text("without", mandatory ? "without" : "none");
        return name.equals("none") ? Optional.empty() : list(sheet, "without", name);
    }

    private Optional<ValueList> list(Sheet sheet, String key, String name) {
        Optional<ValueList> list = Optional.ofNullable(lists.get(name));
        if (list.isEmpty()) sheet.mistake(key, "unknown-list", name);
        return list;
    }

    private static Prompts prompts(Sheet sheet) {
        Optional<Sheet> prompts = sheet.sheet("prompts");
        if (prompts.isEmpty()) return Prompts.NONE;
        Map<AgeBand, List<String>> byBand = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) if (prompts.get().has(Sheet.name(band))) byBand.put(band, prompts.get().lines(Sheet.name(band)));
        prompts.get().allow(Set.of("all", "unborn", "under-five", "five-to-eleven", "twelve-and-over"));
        return new Prompts(prompts.get().lines("all"), byBand);
    }

    private List<FormField> columns(Sheet sheet, FieldType type) {
        if (type == FieldType.TABLE && sheet.list("columns").isEmpty()) sheet.mistake("code", "no-columns");
        return sheet.list("columns").stream().map(this::column).toList();
    }

    private FormField column(Sheet sheet) {
        FormField column = field(sheet);
        boolean fits = Set.of(FieldType.TEXT, FieldType.LONG, FieldType.DATE, FieldType.YES_NO, FieldType.CHOICE).contains(column.type());
        if (!fits) sheet.mistake("type", "bad-column", Sheet.name(column.type()));
        return column;
    }

    private static Optional<RecordPart> record(Sheet sheet, FieldType type) {
        if (type != FieldType.RECORD) return Optional.empty();
        if (!sheet.has("record")) sheet.mistake("code", "missing-key", "record");
        return Optional.of(sheet.word("record", RecordPart.class, RecordPart.CHILD));
    }
}
