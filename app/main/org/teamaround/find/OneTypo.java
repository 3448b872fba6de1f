package org.teamaround.find;

/** Whether a word is what was typed but for one letter: another, one too many, one missing, or two neighbours swapped. */
final class OneTypo {
    /** How near. */
    enum Near { NO, BEGINS, SAME }

    static final int LEAST = 4;

    private OneTypo() {}

    /** @param pool,from,end where the word stands */
    static Near of(String typed, char[] pool, int from, int end) {
        int at = 0;
        int most = Math.min(typed.length(), end - from);
        while (at < most && typed.charAt(at) == pool[from + at]) at++;
        if (at == 0 && typed.length() == LEAST || end - from < typed.length() - 1) return Near.NO;
        Near best = rest(typed, at + 1, pool, from + at + 1, end);
        best = better(best, rest(typed, at + 1, pool, from + at, end));
        best = better(best, rest(typed, at, pool, from + at + 1, end));
        boolean swapped = at + 1 < most && typed.charAt(at) == pool[from + at + 1] && typed.charAt(at + 1) == pool[from + at];
        return swapped ? better(best, rest(typed, at + 2, pool, from + at + 2, end)) : best;
    }

    private static Near rest(String typed, int at, char[] pool, int from, int end) {
        int left = typed.length() - at;
        if (left < 0 || from > end || left > end - from) return Near.NO;
        for (int i = 0; i < left; i++) if (typed.charAt(at + i) != pool[from + i]) return Near.NO;
        return left == end - from ? Near.SAME : Near.BEGINS;
    }

    private static Near better(Near one, Near other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
