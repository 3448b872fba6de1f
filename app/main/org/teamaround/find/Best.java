package org.teamaround.find;

import java.util.Arrays;

/** The best few of many, without keeping the many. */
final class Best {
    /** Told from the best on. */
    @FunctionalInterface
    interface Taker {
        void take(int score, int rank);
    }

    private final long[] held;
    private int size;

    Best(int most) {
        held = new long[most];
    }

    /** @param rank among equal scores the smaller goes first */
    void offer(int score, int rank) {
        long key = (long) Math.max(score, 1) << 32 | Integer.MAX_VALUE - rank;
        if (size == held.length && key <= held[0]) return;
        int at = size < held.length ? size++ : 0;
        held[at] = key;
        if (at > 0) rise(at);
        else sink();
    }

    private void rise(int from) {
        for (int at = from; at > 0 && held[at] < held[(at - 1) / 2]; at = (at - 1) / 2) swap(at, (at - 1) / 2);
    }

    private void sink() {
        int at = 0;
        while (2 * at + 1 < size) {
            int least = 2 * at + 1;
            if (least + 1 < size && held[least + 1] < held[least]) least++;
            if (held[at] <= held[least]) return;
            swap(at, least);
            at = least;
        }
    }

    private void swap(int one, int other) {
        long kept = held[one];
        held[one] = held[other];
        held[other] = kept;
    }

    void each(Taker taker) {
        long[] sorted = Arrays.copyOf(held, size);
        Arrays.sort(sorted);
        for (int i = size - 1; i >= 0; i--) taker.take((int) (sorted[i] >>> 32), Integer.MAX_VALUE - (int) sorted[i]);
    }
}
