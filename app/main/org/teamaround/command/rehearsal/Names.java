package org.teamaround.command.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.teamaround.kernel.Folded;

/** The scenario's own words for what it made: "referral A", a child by name; letter case and accents apart. */
public final class Names {
    private final Map<String, Object> known = new LinkedHashMap<>();

    public void call(String kind, String name, Object id) {
        known.put(key(kind, name), id);
    }

    /** The newest of its kind called {@code name}; absent when nothing was. */
    public <T> Optional<T> find(String kind, String name, Class<T> type) {
        return Optional.ofNullable(known.get(key(kind, name))).map(type::cast);
    }

    private static String key(String kind, String name) {
        return kind + '|' + fold(name);
    }

    static String fold(String text) {
        return Folded.plain(text);
    }
}
