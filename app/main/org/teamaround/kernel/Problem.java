package org.teamaround.kernel;

import java.util.List;

/**
 * Expected trouble, as a value: what is wrong and how to mend it, in one sentence found under {@code key} in
 * {@code resources/text}. Shown beside {@code field}, or on top of the form when {@code field} is empty.
 *
 * @param field     name of the form field it belongs to, such as {@code birth.date}; empty when it concerns the whole
 * @param key       text key of the sentence, such as {@code referral.problem.no-consent}
 * @param arguments what fills {0}, {1} ... of the sentence; already in users' words; may hold personal text, so never log it
 */
public record Problem(String field, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem("", key, List.of(arguments));
    }

    public static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    /** The same at a field of a part of the form: {@code birth} under {@code child.0.} is {@code child.0.birth}. */
    public Problem under(String part) {
        return new Problem(part + field, key, arguments);
    }
}
