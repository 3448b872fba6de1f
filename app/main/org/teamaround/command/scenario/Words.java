package org.teamaround.command.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one step or expectation, read one by one; what nobody asked for is a mistake of the scenario. */
public final class Words {
    private final Entry entry;
    private final Map<String, Entry> keys;
    private final Set<String> asked = new LinkedHashSet<>();

    Words(Entry entry) {
        this.entry = entry;
        this.keys = new LinkedHashMap<>(entry.map());
    }

    public Entry entry() {
        return entry;
    }

    public Optional<Entry> maybe(String key) {
        asked.add(key);
        return Optional.ofNullable(keys.get(key));
    }

    public Entry need(String key) {
        return maybe(key).orElseThrow(() -> entry.error("\"" + key + ":\" is missing."));
    }

    public String text(String key) {
        return need(key).text();
    }

    /** Empty when the key is not there. */
    public String textOr(String key, String otherwise) {
        return maybe(key).map(Entry::text).orElse(otherwise);
    }

    public LocalDate date(String key) {
        return need(key).date();
    }

    public LocalDate dateOr(String key, LocalDate otherwise) {
        return maybe(key).map(Entry::date).orElse(otherwise);
    }

    public Optional<LocalDate> maybeDate(String key) {
        return maybe(key).map(Entry::date);
    }

    public boolean yesOr(String key, boolean otherwise) {
        return maybe(key).map(Entry::yes).orElse(otherwise);
    }

    /** Empty when the key is not there. */
    public List<Entry> list(String key) {
        return maybe(key).map(Entry::list).orElse(List.of());
    }

    public List<String> texts(String key) {
        return maybe(key).map(Entry::texts).orElse(List.of());
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        return maybe(key).map(e -> e.oneOf(type)).orElse(otherwise);
    }

    /** To be called when all was read: a key that nobody asked for is named with its line. */
    public void nothingElse() {
        for (Map.Entry<String, Entry> key : keys.entrySet()) if (!asked.contains(key.getKey()))
            throw key.getValue().error("\"" + key.getKey() + ":\" is not known here; known are: " + String.join(", ", asked) + '.');
    }
}
