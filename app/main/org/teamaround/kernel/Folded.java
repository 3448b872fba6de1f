package org.teamaround.kernel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one way names and words are reduced to what is compared, sorted and searched by: small letters without accents. Letters that
 * Unicode does not take apart (Ł, Ø, ß ...) have a table; marks of scripts that write their vowels as marks stay. How names sound, and
 * letters of other alphabets, are not its business.
 */
public final class Folded {
    private static final Map<Integer, String> LETTERS = Map.ofEntries(letter('ł', "l"), letter('đ', "d"), letter('ð', "d"), letter('ø', "o"),
        letter('ß', "ss"), letter('æ', "ae"), letter('œ', "oe"), letter('þ', "th"), letter('ħ', "h"), letter('ŧ', "t"), letter('ŋ', "n"),
        letter('ı', "i"), letter('ĸ', "k"), letter('ə', "a"), letter('ɛ', "e"), letter('ɔ', "o"), letter('ɓ', "b"), letter('ɗ', "d"),
        letter('ɖ', "d"), letter('ƒ', "f"), letter('ɣ', "g"), letter('ƙ', "k"), letter('ɲ', "n"), letter('ʋ', "v"), letter('ƴ', "y"),
        letter('ǝ', "e"), letter('ى', "ي"), letter('ی', "ي"), letter('ک', "ك"), letter('ة', "ه"), letter('ـ', ""));

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼʻ`´]");

    private Folded() {}

    /** Letters and digits only, all together: "Ó Murchú", "O'Murchu" and "o murchu" are "omurchu". */
    public static String of(String name) {
        return line(name).replace(" ", "");
    }

    /** Its words with one blank between, punctuation gone; apostrophes join, hyphens part: "O'Neill-Łaska" is "oneill laska". */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        plain(text).codePoints().forEach(point -> {
            if (isLetter(point)) line.appendCodePoint(point);
            else if (!joins(point) && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') line.append(' ');
        });
        return line.toString().stripTrailing();
    }

    public static List<String> words(String text) {
        String line = line(text);
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }

    /** Case and accents gone, punctuation kept, blanks single: for sentences. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        apart(text).codePoints().forEach(point -> put(point, plain));
        return plain.toString().stripTrailing();
    }

    /** Every typed word begins a word of it, in any order; "brien" begins the second half of "O'Brien". */
    public static boolean matches(String text, String typed) {
        return beginnings(typed).stream().allMatch(searched(text)::contains);
    }

    /** Of the words somebody typed: each is to be contained in what is {@link #searched}. */
    public static List<String> beginnings(String typed) {
        return words(typed).stream().map(word -> ' ' + word).toList();
    }

    /** What {@link #matches} looks through, for who keeps it: a blank before each word, apostrophes joining, and parting where there are any. */
    public static String searched(String text) {
        String joined = ' ' + line(text);
        return APOSTROPHE.matcher(text).find() ? joined + ' ' + line(APOSTROPHE.matcher(text).replaceAll(" ")) : joined;
    }

    /** The other way a folded word beginning with Mac or Mc is written: "macdonald" for "mcdonald"; absent for all others. */
    public static Optional<String> macAndMc(String word) {
        if (word.length() > 5 && word.startsWith("mac")) return Optional.of("mc" + word.substring(3));
        return word.length() > 4 && word.startsWith("mc") ? Optional.of("mac" + word.substring(2)) : Optional.empty();
    }

    private static String apart(String text) {
        String upright = text.replace('´', '\'');
        return Normalizer.normalize(upright, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static void put(int point, StringBuilder plain) {
        if (point > ' ' && point < 127) plain.append((char) point);
        else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
        } else if (Character.isDigit(point)) plain.append(Character.digit(point, 10));
        else if (isKept(point)) plain.append(LETTERS.getOrDefault(point, Character.toString(point)));
    }

    private static boolean isKept(int point) {
        int type = Character.getType(point);
        if (type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE) return false;
        return !isMark(type) || writesVowels(Character.UnicodeScript.of(point));
    }

    /** Accents and the optional vowel points of Arabic and Hebrew go; the vowel signs of Indic scripts are letters to their readers. */
    private static boolean writesVowels(Character.UnicodeScript script) {
        return switch (script) {
            case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, SYRIAC -> false;
            default -> true;
        };
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isLetter(int point) {
        return !joins(point) && (Character.isLetterOrDigit(point) || isMark(Character.getType(point)));
    }

    /** Apostrophes and the modifier letters that stand for one (ʼ ʻ ʿ). */
    private static boolean joins(int point) {
        return point == '\'' || point == '’' || point == '‘' || point == '`' || point == '′' || point >= 0x2B0 && point <= 0x2FF;
    }

    private static Map.Entry<Integer, String> letter(char letter, String plain) {
        return Map.entry((int) letter, plain);
    }
}
