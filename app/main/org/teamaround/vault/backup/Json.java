package org.teamaround.vault.backup;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * As much of JSON as a manifest needs: objects, whole numbers, and strings without a sign that would have to be escaped. One writing for
 * the same content: names in their order, no spaces but line ends between the members of an object.
 */
final class Json {
    private static final int DEEPEST = 8;
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @param content strings, longs, and sorted maps of these */
    static String write(Object content) {
        StringBuilder out = new StringBuilder();
        write(content, out);
        return out.toString();
    }

    private static void write(Object content, StringBuilder out) {
        switch (content) {
            case SortedMap<?, ?> map -> {
                out.append('{');
                String between = "\n";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.append(between).append('"').append(entry.getKey()).append("\":");
                    write(entry.getValue(), out);
                    between = ",\n";
                }
                out.append("\n}");
            }
            case Long number -> out.append(number);
            default -> out.append('"').append(content).append('"');
        }
    }

    /** Empty when it is written in any other way. */
    static Optional<SortedMap<String, Object>> read(String text) {
        try {
            SortedMap<String, Object> all = new Json(text).object(0);
            return write(all).equals(text) ? Optional.of(all) : Optional.empty();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private SortedMap<String, Object> object(int depth) {
        if (depth > DEEPEST) throw new IllegalArgumentException("depth");
        SortedMap<String, Object> members = new TreeMap<>();
        expect('{');
        while (text.charAt(at) != '}') {
            if (text.charAt(at) == ',') at++;
            expect('\n');
            if (text.charAt(at) == '}') break;
            String name = string();
            expect(':');
            members.put(name, value(depth + 1));
        }
        expect('}');
        return members;
    }

    private Object value(int depth) {
        if (text.charAt(at) == '{') return object(depth);
        if (text.charAt(at) == '"') return string();
        int from = at;
        while (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-') at++;
        return Long.valueOf(text.substring(from, at));
    }

    private String string() {
        expect('"');
        int end = text.indexOf('"', at);
        String string = text.substring(at, end);
        if (string.indexOf('\\') >= 0) throw new IllegalArgumentException("escape");
        at = end + 1;
        return string;
    }

    private void expect(char sign) {
        if (text.charAt(at++) != sign) throw new IllegalArgumentException("sign");
    }
}
