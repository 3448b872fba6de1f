package org.teamaround.kernel.alike;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Slips of the hand between two words: letters wrong, missing, too many, or neighbours exchanged (Damerau, each place touched once). */
public final class Slips {
    private Slips() {}

    /** At most {@code most}; one more when there are more. */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) return most + 1;
        if (!mayBe(one, other, most)) return most + 1;
        int slips = new DamerauLevenshteinDistance(most).apply(one, other);
        return slips < 0 ? most + 1 : slips;
    }

    /** What begins and ends otherwise needs no counting: few slips leave a beginning or an end as it was. */
    private static boolean mayBe(String one, String other, int most) {
        int least = Math.min(one.length(), other.length());
        int same = 0;
        while (same < least && one.charAt(same) == other.charAt(same)) same++;
        int end = 0;
        while (end < least - same && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) end++;
        return same + end >= least / (most + 1);
    }
}
