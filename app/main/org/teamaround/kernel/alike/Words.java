package org.teamaround.kernel.alike;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.teamaround.kernel.Folded;

/** Takes names apart into words that can be compared, whatever their alphabet. Each word is worked out once. */
public final class Words {
    /** They stand before many names and tell nobody apart. */
    private static final Set<String> PARTICLES = Set.of("o", "ni", "nic", "mac", "mc", "al", "el", "ul", "ap", "ab", "de", "da", "do", "dos", "del",
        "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "bint", "ben", "ibn", "abu", "st", "y", "e", "the", "and");
    private final Transliterator latin = Transliterator.getInstance("Any-Latin");
    private final DoubleMetaphone ear = new DoubleMetaphone();
    private final Map<String, Word> known = new ConcurrentHashMap<>();

    /** The words of a name without its particles, and behind them all of it as one word where it has several. */
    public List<Word> of(String name) {
        boolean foreign = name.codePoints().anyMatch(Words::isForeign);
        List<String> parts = Folded.words(foreign ? transliterated(name) : name);
        List<Word> words = new ArrayList<>();
        parts.stream().filter(part -> parts.size() == 1 || !PARTICLES.contains(part)).map(part -> word(part, foreign)).forEach(words::add);
        if (parts.size() > 1) words.add(word(String.join("", parts), foreign));
        return words;
    }

    private synchronized String transliterated(String name) {
        return latin.transliterate(name);
    }

    private Word word(String letters, boolean foreign) {
        return known.computeIfAbsent((foreign ? "*" : "") + letters, _ -> made(letters, foreign));
    }

    private Word made(String letters, boolean foreign) {
        String sound = heard(letters, false);
        String other = heard(letters, true);
        return new Word(letters.intern(), sound.length() < 2 ? "" : sound.intern(), other.length() < 2 ? "" : other.intern(), Skeleton.of(letters).intern(), foreign);
    }

    private synchronized String heard(String letters, boolean otherwise) {
        String heard = ear.doubleMetaphone(letters, otherwise);
        return heard == null ? "" : heard;
    }

    private static boolean isForeign(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED;
    }
}
