package org.teamaround.person.likeness;

import java.util.List;
import java.util.function.BiFunction;
import org.teamaround.kernel.alike.Closeness;
import org.teamaround.kernel.alike.Word;
import org.teamaround.kernel.alike.WordPairs;

/** What two people's names say, over all names they go by, in either order. */
final class NameEvidence {
    private static final Evidence OTHER_GIVEN = Evidence.against(7);
    private static final Evidence OTHER_FAMILY = Evidence.against(4);
    private final WordPairs pairs;
    private final NameCounts counts;
    private final NameOrigins origins;

    /** Given name and family name apart, because only the given name tells brothers and sisters apart. */
    record OfNames(Evidence given, Evidence family) {
        double bits() {
            return given.bits() + family.bits();
        }

        OfNames because(double fewer, Reason why) {
            return new OfNames(given.less(fewer).because(why), family);
        }
    }

    NameEvidence(WordPairs pairs, NameCounts counts, NameOrigins origins) {
        this.pairs = pairs;
        this.counts = counts;
        this.origins = origins;
    }

    OfNames of(Traits one, Traits other) {
        OfNames best = new OfNames(Evidence.NONE, Evidence.NONE);
        boolean first = true;
        for (NameForm a : one.names()) {
            for (NameForm b : other.names()) {
                OfNames found = of(a, b);
                if (first || found.bits() > best.bits()) best = found;
                first = false;
            }
        }
        return best;
    }

    private OfNames of(NameForm one, NameForm other) {
        OfNames straight = new OfNames(best(one.given(), other.given(), (a, b) -> given(a, b, one, other), OTHER_GIVEN), best(one.family(), other.family(), this::family, OTHER_FAMILY));
        OfNames found = straight.given().bits() > 0 || straight.family().bits() > 0 ? straight : exchanged(one, other, straight);
        return one.own() && other.own() ? found : found.because(1, Reason.OTHER_NAME);
    }

    private OfNames exchanged(NameForm one, NameForm other, OfNames straight) {
        OfNames crossed = new OfNames(best(one.given(), other.family(), this::crossed, OTHER_GIVEN), best(one.family(), other.given(), this::crossed, OTHER_FAMILY));
        boolean exchanged = crossed.given().bits() > 0 && crossed.family().bits() > 0 && crossed.bits() - 2 > straight.bits();
        return exchanged ? crossed.because(2, Reason.NAMES_EXCHANGED) : straight;
    }

    private interface Compare extends BiFunction<Word, Word, Evidence> {}

    /**
     * The best pair of words counts; a name on one side only says nothing. Where both have several, one of them the same says less: Anna
     * Maria and Anna Sofia.
     */
    private static Evidence best(List<Word> one, List<Word> other, Compare compare, Evidence none) {
        if (one.isEmpty() || other.isEmpty()) return Evidence.NONE;
        Evidence best = none;
        boolean bothSeveral = one.size() > 1 && other.size() > 1;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                Evidence found = compare.apply(one.get(i), other.get(j));
                boolean whole = i == one.size() - 1 && j == other.size() - 1;
                best = Evidence.best(best, whole ? found : found.less(bothSeveral ? 4 : 1.5).because(Reason.HALF_OF_DOUBLE_NAME));
            }
        }
        return best;
    }

    private Evidence given(Word one, Word other, NameForm oneName, NameForm otherName) {
        Closeness close = pairs.given(one, other);
        double rare = Math.min(givenBits(one, oneName, otherName), givenBits(other, oneName, otherName));
        if (isDoubtful(close) && counts.areTwoGivenNames(one, other)) return Evidence.of(twoNames(close), reason(close, Reason.SAME_GIVEN));
        return close.isAlike() ? weighed(close, rare, Reason.SAME_GIVEN) : OTHER_GIVEN;
    }

    /** Among those who have such a family name, if that is fewer bits than among all. */
    private double givenBits(Word given, NameForm one, NameForm other) {
        double among = Math.min(origins.givenBits(given, one.family()).orElse(99.0), origins.givenBits(given, other.family()).orElse(99.0));
        return Math.min(counts.givenBits(given), among);
    }

    private Evidence family(Word one, Word other) {
        Closeness close = pairs.family(one, other);
        double rare = Math.min(counts.familyBits(one), counts.familyBits(other));
        if (isDoubtful(close) && counts.areTwoFamilyNames(one, other)) return Evidence.of(twoNames(close), reason(close, Reason.SAME_FAMILY_NAME));
        return close.isAlike() ? weighed(close, rare, Reason.SAME_FAMILY_NAME) : OTHER_FAMILY;
    }

    private Evidence crossed(Word one, Word other) {
        Closeness close = pairs.family(one, other);
        double rare = Math.min(Math.min(counts.familyBits(one), counts.familyBits(other)), Math.min(counts.givenBits(one), counts.givenBits(other)));
        return close.isAlike() ? weighed(close, rare, Reason.SAME_NAME) : OTHER_GIVEN;
    }

    private static boolean isDoubtful(Closeness close) {
        return close == Closeness.SLIP || close == Closeness.BY_EAR || close == Closeness.PART_OF_IT;
    }

    /** Two names in use: the more alike to the ear, the likelier one of them was meant for the other all the same. */
    private static double twoNames(Closeness close) {
        return close == Closeness.BY_EAR ? 4 : close == Closeness.SLIP ? 1.5 : -1;
    }

    private static Evidence weighed(Closeness close, double rare, Reason same) {
        double fewer = switch (close) {
            case SAME -> 0;
            case WRITTEN_OTHERWISE -> 0.5;
            case SHORT_FORM -> 1.5;
            case SLIP, BY_EAR -> 2.5;
            case PART_OF_IT -> 4;
            case DIFFERENT -> throw new IllegalArgumentException("different names weigh nothing");
        };
        return Evidence.of(Math.max(rare - fewer, 1), reason(close, same));
    }

    private static Reason reason(Closeness close, Reason same) {
        return switch (close) {
            case SHORT_FORM -> Reason.SHORT_FORM;
            case SLIP, WRITTEN_OTHERWISE, PART_OF_IT -> Reason.SPELT_ALIKE;
            case BY_EAR -> Reason.SOUNDS_ALIKE;
            default -> same;
        };
    }
}
