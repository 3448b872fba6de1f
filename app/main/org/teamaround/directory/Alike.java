package org.teamaround.directory;

import java.util.List;
import java.util.function.BiFunction;
import org.teamaround.kernel.alike.Closeness;
import org.teamaround.kernel.alike.ShortForms;
import org.teamaround.kernel.alike.Word;
import org.teamaround.kernel.alike.WordPairs;
import org.teamaround.kernel.alike.Words;

/** Entries of the directory that may be one: by name in any order, short forms and slips; a telephone or e-mail that is the same. */
public final class Alike {
    private static final int MOST = 5;
    private final Words words = new Words();
    private final WordPairs pairs = new WordPairs(new ShortForms());
    private final Practitioners practitioners;
    private final Agencies agencies;

    public Alike(Practitioners practitioners, Agencies agencies) {
        this.practitioners = practitioners;
        this.agencies = agencies;
    }

    /** Who else may be this practitioner. */
    public List<Practitioner> practitioners(Practitioner typed) {
        return practitioners.all().stream().filter(known -> !known.id().equals(typed.id()))
            .filter(known -> isOne(typed.name(), known.name(), pairs::given) || same(typed.secureEmail(), known.secureEmail())).limit(MOST).toList();
    }

    public List<Agency> agencies(Agency typed) {
        return agencies.all().stream().filter(known -> !known.id().equals(typed.id()))
            .filter(known -> isOne(typed.name(), known.name(), pairs::family) || same(typed.email(), known.email()) || samePhone(typed.phone(), known.phone())).limit(MOST).toList();
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    private static boolean samePhone(String one, String other) {
        String digits = one.replaceAll("\\D", "");
        return digits.length() >= 9 && digits.equals(other.replaceAll("\\D", ""));
    }

    /** Every word of the shorter name has its like in the longer one, and there are two at least, or the whole is the same. */
    private boolean isOne(String one, String other, BiFunction<Word, Word, Closeness> close) {
        List<Word> a = words.of(one);
        List<Word> b = words.of(other);
        if (a.isEmpty() || b.isEmpty()) return false;
        if (pairs.family(a.getLast(), b.getLast()) != Closeness.DIFFERENT) return true;
        List<Word> shorter = single(a.size() <= b.size() ? a : b);
        List<Word> longer = single(a.size() <= b.size() ? b : a);
        return shorter.size() > 1 && shorter.stream().allMatch(word -> longer.stream().anyMatch(w -> close.apply(word, w) != Closeness.DIFFERENT));
    }

    /** Without the last, which is all of them together. */
    private static List<Word> single(List<Word> words) {
        return words.size() > 1 ? words.subList(0, words.size() - 1) : words;
    }
}
