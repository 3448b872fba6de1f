package org.teamaround.command.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teamaround.kernel.Moment;

/** One value of a scenario file: a text, a list or a map of further entries, with the line it stands on. */
public final class Entry {
    private final String file;
    private final int line;
    private final Object content;

    Entry(String file, int line, Object content) {
        this.file = file;
        this.line = line;
        this.content = content;
    }

    /** An entry made by the program itself: texts, lists and maps of them; entries among them stay as they are. */
    public static Entry of(String from, Object content) {
        if (content instanceof Entry entry) return entry;
        if (content instanceof Map<?, ?> keys) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            keys.forEach((key, inner) -> entries.put((String) key, of(from, inner)));
            return new Entry(from, 0, entries);
        }
        if (content instanceof List<?> items) return new Entry(from, 0, items.stream().map(i -> of(from, i)).toList());
        return new Entry(from, 0, String.valueOf(content));
    }

    public int line() {
        return line;
    }

    public ScenarioError error(String sentence) {
        return new ScenarioError(file, line, sentence);
    }

    /** Nothing is called that, or it has not been made yet. */
    public Absent absent(String sentence) {
        return new Absent(file, line, sentence);
    }

    /** File and line, as a mistake would name them. */
    public String place() {
        return file + ':' + line;
    }

    public boolean isMap() {
        return content instanceof Map;
    }

    public boolean isList() {
        return content instanceof List;
    }

    public boolean isText() {
        return content instanceof String;
    }

    public String text() {
        if (content instanceof String text) return text;
        throw error("a word or a sentence is expected here, not a " + (isMap() ? "block of keys" : "list") + '.');
    }

    /** The entries of a list; a single value counts as a list of one. */
    public List<Entry> list() {
        if (!(content instanceof List<?> items)) return List.of(this);
        List<Entry> entries = new ArrayList<>();
        items.forEach(i -> entries.add((Entry) i));
        return entries;
    }

    public List<String> texts() {
        return list().stream().map(Entry::text).toList();
    }

    /** The keys with their entries, in order. */
    public Map<String, Entry> map() {
        if (!(content instanceof Map<?, ?> keys)) throw error("keys are expected here, such as \"name: ...\".");
        Map<String, Entry> entries = new LinkedHashMap<>();
        keys.forEach((k, v) -> entries.put((String) k, (Entry) v));
        return entries;
    }

    public Words words() {
        return new Words(this);
    }

    /** A single text standing for a block whose only key would be {@code key}. */
    public Words asWords(String key) {
        return new Words(new Entry(file, line, Map.of(key, this)));
    }

    /** Whether this key stands anywhere inside. */
    public boolean mentions(String key) {
        if (isList()) return list().stream().anyMatch(entry -> entry.mentions(key));
        return isMap() && map().entrySet().stream().anyMatch(entry -> entry.getKey().equals(key) || entry.getValue().mentions(key));
    }

    /** The key this entry stands under, as a text of its own on the same line. */
    public Entry named(String key) {
        return new Entry(file, line, key);
    }

    public int number() {
        try {
            return Integer.parseInt(text().replaceFirst("(?i)\\s+(working\\s+)?days?$", "").strip());
        } catch (NumberFormatException e) {
            throw error("\"" + text() + "\" is not a whole number.");
        }
    }

    public boolean yes() {
        return switch (text().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw error("\"" + text() + "\" is neither yes nor no.");
        };
    }

    /** 2026-02-16 or 16/02/2026. */
    public LocalDate date() {
        return Dates.date(text()).orElseThrow(() -> error("\"" + text() + "\" is not a date; write 2026-02-16 or 16/02/2026."));
    }

    public LocalTime time() {
        return Dates.time(text()).orElseThrow(() -> error("\"" + text() + "\" is not a time; write 09:30."));
    }

    /** A date with or without a time; without, the time given. */
    public ZonedDateTime dateTime(LocalTime otherwise) {
        String[] parts = text().strip().split("[ T]+");
        Optional<LocalDate> day = Dates.date(parts[0]);
        Optional<LocalTime> time = parts.length > 1 ? Dates.time(parts[1]) : Optional.of(otherwise);
        if (day.isEmpty() || time.isEmpty() || parts.length > 2)
            throw error("\"" + text() + "\" is not a date and time; write 2026-02-16 10:05.");
        return day.get().atTime(time.get()).atZone(Moment.ZONE);
    }

    public YearMonth month() {
        try {
            return YearMonth.parse(text());
        } catch (java.time.DateTimeException e) {
            throw error("\"" + text() + "\" is not a month; write 2016-04.");
        }
    }

    /** The constant whose words these are, letter case and dashes apart: "awaiting information" is AWAITING_INFORMATION. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String wanted = fold(text());
        for (E constant : type.getEnumConstants()) if (fold(constant.name()).equals(wanted)) return constant;
        StringBuilder known = new StringBuilder();
        for (E constant : type.getEnumConstants()) known.append(known.isEmpty() ? "" : ", ").append(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        throw error("\"" + text() + "\" is not known here; write one of: " + known + '.');
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
