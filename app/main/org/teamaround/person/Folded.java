package org.teamaround.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A name reduced to what is compared and sorted by: small letters without accents, blanks, hyphens and apostrophes, so that
 * "Ó Murchú", "O'Murchu" and "o murchu" fall together. Letters Unicode does not take apart (Ł, Ø, ß ...) have a map.
 */
public final class Folded {
    private static final Map<Integer, String> LETTERS = Map.ofEntries(letter('ł', "l"), letter('đ', "d"), letter('ð', "d"),
        letter('ø', "o"), letter('ß', "ss"), letter('æ', "ae"), letter('œ', "oe"), letter('þ', "th"), letter('ħ', "h"),
        letter('ŧ', "t"), letter('ŋ', "n"), letter('ı', "i"), letter('ĸ', "k"), letter('ə', "a"));

    private Folded() {}

    public static String of(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
            .filter(Character::isLetterOrDigit)
            .forEach(point -> folded.append(LETTERS.getOrDefault(point, Character.toString(point))));
        return folded.toString();
    }

    private static Map.Entry<Integer, String> letter(char letter, String plain) {
        return Map.entry((int) letter, plain);
    }
}
