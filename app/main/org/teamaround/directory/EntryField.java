package org.teamaround.directory;

import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * One field of an entry of the directory, as a form has it.
 * @param key  its name on the form: {@code directory.practitioner.<key>}
 * @param said what stands there: a text, a yes or no, a date, the id of another entry, or an {@code Optional} of one of these
 * @param take the first entry with this field as the second has it
 */
public record EntryField<T>(String key, Function<T, Object> said, BinaryOperator<T> take) {
    public boolean same(T one, T other) {
        return said.apply(one).equals(said.apply(other));
    }

    /** Nothing stands there. */
    public boolean isEmpty(T entry) {
        return EntryFields.SAYS_NOTHING.contains(said.apply(entry));
    }
}
