package org.teamaround.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Words without case and accents, for finding in short lists: "Łukasz" is found by "lukasz". */
public final class Folded {
    private static final Map<Character, String> LETTERS = Map.of('ł', "l", 'ø', "o", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ð', "d", 'þ', "th", 'ı', "i");

    private Folded() {}

    public static String of(String words) {
        String apart = Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        StringBuilder plain = new StringBuilder(apart.length());
        for (char letter : apart.toCharArray()) plain.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        return plain.toString();
    }

    /** Every typed part begins a word of it, in any order; both already folded. */
    public static boolean matches(String words, String typed) {
        String spaced = ' ' + words.replace('-', ' ').replace('(', ' ').replace('/', ' ').replace('\'', ' ');
        for (String part : typed.split("[\\s-]+")) {
            if (!part.isEmpty() && !spaced.contains(' ' + part)) return false;
        }
        return true;
    }
}
