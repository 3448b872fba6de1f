package org.teamaround.print.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and letters of one document that are drawn as outlines. Each stands in the text as one character of the private use area;
 * {@link OutlineFont} draws it, and gives the real letters back to whoever copies, searches or reads aloud.
 */
final class Outlines {
    /** First stand-in; no bundled typeface has letters from here on. */
    static final char FIRST = '\uE000';
    /** Characters of one outline font: codes 1 to 250. */
    static final int SHEET = 250;
    private static final int MOST = 6_000;

    /** One drawn word: its letters, in reading order, and who draws them. */
    record Word(String letters, Typeface face) {}

    private final Map<Word, Character> known = new LinkedHashMap<>();

    /** The stand-in; the same word always has the same. A document with thousands of different ones gets the bare letters. */
    String standIn(Word word) {
        Character old = known.get(word);
        if (old != null) return old.toString();
        if (known.size() >= MOST) return word.letters();
        char next = (char) (FIRST + known.size());
        known.put(word, next);
        return String.valueOf(next);
    }

    static boolean isStandIn(int character) {
        return character >= FIRST && character < FIRST + MOST;
    }

    /** The words in sheets of at most {@link #SHEET}, in the order of their stand-ins. */
    List<List<Word>> sheets() {
        List<Word> words = new ArrayList<>(known.keySet());
        List<List<Word>> sheets = new ArrayList<>();
        for (int from = 0; from < words.size(); from += SHEET) {
            sheets.add(words.subList(from, Math.min(words.size(), from + SHEET)));
        }
        return sheets;
    }
}
