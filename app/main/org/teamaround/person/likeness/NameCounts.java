package org.teamaround.person.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.teamaround.kernel.alike.Word;

/** How many people have a word among their given or family names: a rare name that agrees says more than a common one. */
final class NameCounts {
    /** As if these were counted already, so that in a small vault no name seems rarer than names are. */
    private static final double SEEN_ELSEWHERE = 500;
    private static final int OFTEN = 3;
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> family = new HashMap<>();
    private int people;

    void count(Traits person, int by) {
        people += by;
        count(given, person, NameForm::given, by);
        count(family, person, NameForm::family, by);
    }

    private static void count(Map<String, Integer> seen, Traits person, Function<NameForm, List<Word>> words, int by) {
        person.ownNames().map(words).flatMap(List::stream).map(Word::letters).distinct().forEach(word -> seen.merge(word, by, Integer::sum));
    }

    int people() {
        return people;
    }

    /** Bits that agreement in this given name is worth. */
    double givenBits(Word word) {
        return bits(given.getOrDefault(word.letters(), 0));
    }

    double familyBits(Word word) {
        return bits(family.getOrDefault(word.letters(), 0));
    }

    /** Names in use that look alike are probably two names, and no slip of the hand. */
    boolean areTwoGivenNames(Word one, Word other) {
        return given.getOrDefault(one.letters(), 0) >= OFTEN && given.getOrDefault(other.letters(), 0) >= OFTEN;
    }

    boolean areTwoFamilyNames(Word one, Word other) {
        return family.getOrDefault(one.letters(), 0) >= OFTEN && family.getOrDefault(other.letters(), 0) >= OFTEN;
    }

    private double bits(int seen) {
        return Math.log((people + SEEN_ELSEWHERE) / (seen + 1.0)) / Math.log(2);
    }
}
