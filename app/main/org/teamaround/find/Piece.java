package org.teamaround.find;

import java.util.List;

/**
 * A part of what was typed that something must match: by its beginning as a word, as letters and digits of a number or place, or as a date.
 * @param word  folded; empty for none
 * @param code  letters and digits; empty for none
 * @param latin it was typed in another alphabet
 */
record Piece(String word, String code, List<TypedDate> dates, boolean latin) {
    static Piece word(String folded) {
        return new Piece(folded, "", List.of(), false);
    }

    static Piece latin(String folded) {
        return new Piece(folded, "", List.of(), true);
    }

    static Piece code(String code) {
        return new Piece("", code, List.of(), false);
    }

    boolean isEmpty() {
        return word.isEmpty() && code.isEmpty() && dates.isEmpty();
    }
}
