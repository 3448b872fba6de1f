package org.teamaround.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private final LocalServices services;

    public Alike(Practitioners practitioners, Agencies agencies, LocalServices services) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.services = services;
    }

    /** Who else may be this practitioner. */
    public List<Practitioner> practitioners(Practitioner typed) {
        return practitioners.all().stream().filter(known -> !known.id().equals(typed.id()) && !why(typed, known).isEmpty()).limit(MOST).toList();
    }

    public List<Agency> agencies(Agency typed) {
        return agencies.all().stream().filter(known -> !known.id().equals(typed.id()) && !why(typed, known).isEmpty()).limit(MOST).toList();
    }

    public List<LocalService> services(LocalService typed) {
        return services.all().stream().filter(known -> !known.id().equals(typed.id()) && !why(typed, known).isEmpty()).limit(MOST).toList();
    }

    /** Empty when nothing speaks for it. A telephone is often a whole house's: with a practitioner or a service it counts only beside a like word of the name. */
    public Set<Sameness> why(Practitioner one, Practitioner other) {
        boolean phone = samePhone(one.phone(), other.phone()) && anyWord(one.name(), other.name(), pairs::given);
        return why(isOne(one.name(), other.name(), pairs::given), phone, same(one.secureEmail(), other.secureEmail()));
    }

    public Set<Sameness> why(Agency one, Agency other) {
        return why(isOne(one.name(), other.name(), pairs::family), samePhone(one.phone(), other.phone()), same(one.email(), other.email()));
    }

    public Set<Sameness> why(LocalService one, LocalService other) {
        boolean phone = samePhone(one.phone(), other.phone()) && anyWord(one.name(), other.name(), pairs::family);
        return why(isOne(one.name(), other.name(), pairs::family), phone, false);
    }

    private static Set<Sameness> why(boolean name, boolean phone, boolean email) {
        Set<Sameness> why = EnumSet.noneOf(Sameness.class);
        if (name) why.add(Sameness.NAME);
        if (phone) why.add(Sameness.PHONE);
        if (email) why.add(Sameness.EMAIL);
        return why;
    }

    private boolean anyWord(String one, String other, BiFunction<Word, Word, Closeness> close) {
        List<Word> others = single(words.of(other));
        return single(words.of(one)).stream().anyMatch(a -> others.stream().anyMatch(b -> close.apply(a, b) != Closeness.DIFFERENT));
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
