package org.teamaround.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the fields of a form hold as text, what of it was typed since the form was laid, and the way back into the fields. A group of
 * repeated rows counts as one: when a letter of it changed, all of it is told.
 */
final class Typing {
    /** One fill may change other fields, such as an answer that clears the next question: filled again until it stands. */
    private static final int MOST_ROUNDS = 5;
    private final List<Field> fields;
    private Map<String, Map<String, String>> asLaid = Map.of();
    private boolean begun;

    /** @param fields the form's own list, which grows while it is laid */
    Typing(List<Field> fields) {
        this.fields = fields;
    }

    /** What stands now counts as stored. */
    void begin() {
        begun = true;
        asLaid = groups();
    }

    boolean isBegun() {
        return begun;
    }

    Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>();
        groups().forEach((key, group) -> {
            if (!group.equals(asLaid.get(key))) changed.putAll(group);
        });
        return changed;
    }

    void forget() {
        Map<String, String> all = new LinkedHashMap<>();
        asLaid.values().forEach(all::putAll);
        retype(all);
    }

    void retype(Map<String, String> typed) {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            Map<String, Integer> seen = new HashMap<>();
            for (Field field : fields) changed |= retype(field, ending(field, seen), typed);
        }
    }

    private static boolean retype(Field field, String ending, Map<String, String> typed) {
        boolean changed = retypeOne(field, ending, typed);
        for (Field inner : field.inner()) changed |= retypeOne(inner, ending, typed);
        return changed;
    }

    private static boolean retypeOne(Field field, String ending, Map<String, String> typed) {
        String wanted = typed.get(field.name() + ending);
        if (wanted == null || wanted.equals(field.typed())) return false;
        field.retype(wanted);
        return true;
    }

    private Map<String, Map<String, String>> groups() {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Field field : fields) {
            String ending = ending(field, seen);
            Map<String, String> group = new LinkedHashMap<>();
            group.put(field.name() + ending, field.typed());
            for (Field inner : field.inner()) group.put(inner.name() + ending, inner.typed());
            groups.put(field.name() + ending, group);
        }
        return groups;
    }

    /** A page may lay fields of one name again and again, outside repeated rows: the second is told apart. */
    private static String ending(Field field, Map<String, Integer> seen) {
        int times = seen.merge(field.name(), 1, Integer::sum);
        return times == 1 ? "" : "#" + times;
    }

    /** Words that stand for one of several things: told apart by their number where two have the same. */
    static <T> String numbered(List<T> all, T one, java.util.function.Function<T, String> words) {
        String said = words.apply(one);
        List<T> same = all.stream().filter(item -> words.apply(item).equals(said)).toList();
        int at = same.indexOf(one);
        return at <= 0 ? said : said + MARK + at;
    }

    static <T> Optional<T> byNumber(List<T> all, String numbered, java.util.function.Function<T, String> words) {
        int mark = numbered.lastIndexOf(MARK);
        String said = plain(numbered);
        int at = mark < 0 ? 0 : Integer.parseInt(numbered.substring(mark + 1));
        return all.stream().filter(item -> words.apply(item).equals(said)).skip(at).findFirst();
    }

    static String plain(String numbered) {
        int mark = numbered.lastIndexOf(MARK);
        return mark < 0 ? numbered : numbered.substring(0, mark);
    }

    /** Cannot be typed. */
    private static final char MARK = '\u0001';
}
