package org.teamaround.assessment.definition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was answered, by code; a blank answer is none. Dates are ISO, ticks are codes joined by a space, yes-or-no is yes or no. */
public record Answers(Map<String, String> byCode) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byCode = byCode.entrySet().stream().filter(e -> !e.getValue().isBlank())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty when not answered. */
    public String text(String code) {
        return byCode.getOrDefault(code, "");
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** Absent when not answered or not a date. */
    public Optional<LocalDate> date(String code) {
        return Dates.read(text(code));
    }

    public List<String> ticks(String code) {
        return Arrays.stream(text(code).split(" ")).filter(t -> !t.isEmpty()).toList();
    }

    /** Code of the reason why {@code field} has no answer; absent when it has one or nothing was said. */
    public Optional<String> without(FormField field) {
        return isFilled(field) ? Optional.empty() : Optional.ofNullable(byCode.get(field.withoutCode()));
    }

    /** Whether something was typed or ticked in it. */
    public boolean isFilled(FormField field) {
        return switch (field.type()) {
            case TABLE -> !rows(field.code()).isEmpty();
            case ELEMENT -> has(field.code() + ".strengths") || has(field.code() + ".needs");
            case SIGNATURE -> field.parts().stream().anyMatch(this::has);
            default -> has(field.code());
        };
    }

    /** Whether it was answered or somebody said why not. */
    public boolean isSettled(FormField field) {
        return isFilled(field) || has(field.withoutCode());
    }

    /** Row numbers of a table that hold anything, ascending. */
    public SortedSet<Integer> rows(String table) {
        return byCode.keySet().stream().filter(c -> c.startsWith(table + '[')).map(c -> Cell.of(c).map(Cell::row))
            .flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    public String cell(String table, int row, String column) {
        return text(new Cell(table, row, column).code());
    }

    /** These answers with others laid over them; a blank one takes its answer away. */
    public Answers with(Map<String, String> changed) {
        Map<String, String> all = new TreeMap<>(byCode);
        all.putAll(changed);
        return new Answers(all);
    }
}
