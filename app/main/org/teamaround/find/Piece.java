package org.teamaround.find;

import java.util.List;
import java.util.Set;

/**
 * A part of what was typed that something must match: by its beginning as a word, as letters and digits of a number or place, or as a date.
 * @param word  folded; empty for none
 * @param code  letters and digits; empty for none
 * @param latin it was typed in another alphabet
 * @param forms other forms of the word, were it a given name
 */
record Piece(String word, String code, List<TypedDate> dates, boolean latin, Set<String> forms) {
    static Piece word(String folded) {
        return new Piece(folded, "", List.of(), false, Set.of());
    }

    static Piece latin(String folded) {
        return new Piece(folded, "", List.of(), true, Set.of());
    }

    static Piece code(String code) {
        return new Piece("", code, List.of(), false, Set.of());
    }

    Piece or(Set<String> otherForms) {
        return new Piece(word, code, dates, latin, otherForms);
    }

    boolean isEmpty() {
        return word.isEmpty() && code.isEmpty() && dates.isEmpty();
    }
}
