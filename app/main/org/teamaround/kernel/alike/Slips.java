package org.teamaround.kernel.alike;

/** Slips of the hand between two words: letters wrong, missing, too many, or neighbours exchanged (Damerau, each place touched once). */
public final class Slips {
    private Slips() {}

    /** At most {@code most}; one more when there are more. */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) return most + 1;
        if (!mayBe(one, other, most)) return most + 1;
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= other.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) cost[i][j] = step(one, other, cost, i, j);
        }
        return Math.min(cost[one.length()][other.length()], most + 1);
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

    private static int step(String one, String other, int[][] cost, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + wrong, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
