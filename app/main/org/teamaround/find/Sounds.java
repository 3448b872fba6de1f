package org.teamaround.find;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How a word sounds to an English ear (Double Metaphone), as a number; 0 when nothing can be said. It misleads on many names, so it only
 * ever suggests.
 */
final class Sounds {
    private static final int LEAST = 3;
    private final DoubleMetaphone metaphone = new DoubleMetaphone();

    /** @param other the second way it may be said, where it has one; otherwise the first again */
    int of(String word, boolean other) {
        if (word.length() < LEAST || !isEnglish(word)) return 0;
        String code = metaphone.doubleMetaphone(word, other);
        return code == null || code.length() < 2 ? 0 : packed(code);
    }

    private static boolean isEnglish(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static int packed(String code) {
        int packed = 0;
        for (int i = 0; i < code.length(); i++) packed = packed << 8 | code.charAt(i) & 0xFF;
        return packed;
    }
}
