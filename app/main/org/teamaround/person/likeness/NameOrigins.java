package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.teamaround.kernel.alike.Word;

/**
 * Names come together: of whoever has a rare family name the given name is rarely a common one. Which names go with which is learnt from the
 * people there (a mixture of {@link #KINDS} kinds of name, fitted by expectation and maximisation); no list of origins is kept. With it the
 * worth of a given name is counted among those who have such a family name, and not among all.
 */
final class NameOrigins {
    private static final int KINDS = 16;
    private static final int ROUNDS = 30;
    /** As if so many more were of each kind, with names as they are among all: in a small vault no kind is known well. */
    private static final double SEEN_ELSEWHERE = 30;
    /** So much of a family name may be of any kind. */
    private static final double ANY_KIND = 1.0 / 64;
    private final Map<String, Integer> givenNumbers = new HashMap<>();
    private final Map<String, Integer> familyNumbers = new HashMap<>();
    private double[][] given = new double[0][];
    private double[][] family = new double[0][];
    private double[] kinds = new double[KINDS];
    private double[] shares = new double[0];

    static NameOrigins among(Collection<Traits> people) {
        NameOrigins origins = new NameOrigins();
        Map<Long, Integer> pairs = new HashMap<>();
        for (Traits person : people) person.ownNames().flatMap(name -> origins.pair(name).stream()).distinct().forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        origins.learn(new ArrayList<>(pairs.entrySet()));
        return origins;
    }

    /**
     * Bits that agreement in this given name is worth among people whose family name is like this one; absent where one of them was never
     * seen, or never with another.
     */
    Optional<Double> givenBits(Word name, List<Word> familyName) {
        Integer g = givenNumbers.get(name.letters());
        Optional<Integer> f = familyName.stream().map(word -> familyNumbers.get(word.letters())).filter(java.util.Objects::nonNull).findFirst();
        if (g == null || f.isEmpty()) return Optional.empty();
        double chance = 0;
        double all = 0;
        for (int k = 0; k < KINDS; k++) {
            double goesWith = family[f.get()][k] + ANY_KIND;
            chance += goesWith * (given[g][k] + SEEN_ELSEWHERE * shares[g]) / (kinds[k] + SEEN_ELSEWHERE);
            all += goesWith;
        }
        return Optional.of(-Math.log(chance / all) / Math.log(2));
    }

    private Optional<Long> pair(NameForm name) {
        if (name.given().isEmpty() || name.family().isEmpty()) return Optional.empty();
        int g = number(givenNumbers, name.given().getFirst());
        int f = number(familyNumbers, name.family().getFirst());
        return Optional.of((long) g << 32 | f);
    }

    private static int number(Map<String, Integer> numbers, Word word) {
        return numbers.computeIfAbsent(word.letters(), _ -> numbers.size());
    }

    /** The same every time: the first guess is thrown by dice that always fall the same way. */
    private void learn(List<Map.Entry<Long, Integer>> pairs) {
        SplittableRandom dice = new SplittableRandom(KINDS);
        given = guess(givenNumbers.size(), dice);
        family = guess(familyNumbers.size(), dice);
        Arrays.fill(kinds, 1);
        for (int round = 0; round < ROUNDS; round++) again(pairs);
        double all = Arrays.stream(kinds).sum() + KINDS * SEEN_ELSEWHERE;
        shares = Arrays.stream(given).mapToDouble(row -> Arrays.stream(row).sum() / all).toArray();
    }

    private static double[][] guess(int names, SplittableRandom dice) {
        double[][] guess = new double[names][KINDS];
        for (double[] row : guess) Arrays.setAll(row, k -> 1 + dice.nextDouble());
        return guess;
    }

    private void again(List<Map.Entry<Long, Integer>> pairs) {
        double[][] nextGiven = new double[given.length][KINDS];
        double[][] nextFamily = new double[family.length][KINDS];
        double[] next = new double[KINDS];
        double[] chance = new double[KINDS];
        for (Map.Entry<Long, Integer> pair : pairs) {
            int g = (int) (pair.getKey() >> 32);
            int f = (int) (long) pair.getKey();
            double all = 0;
            for (int k = 0; k < KINDS; k++) all += chance[k] = given[g][k] * family[f][k] / kinds[k] + 1e-12;
            for (int k = 0; k < KINDS; k++) {
                double part = pair.getValue() * chance[k] / all;
                nextGiven[g][k] += part;
                nextFamily[f][k] += part;
                next[k] += part;
            }
        }
        given = nextGiven;
        family = nextFamily;
        for (int k = 0; k < KINDS; k++) kinds[k] = next[k] + 1e-9;
    }
}
