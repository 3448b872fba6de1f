package org.teamaround.database;

/**
 * Where this device's chain of revisions stands.
 *
 * @param seq   number of the last revision, 0 when there is none
 * @param hash  its hash; 32 zero bytes when there is none
 * @param checkpointed number of the entry the last checkpoint was made at, 0 when there is none
 * @param clock the highest hybrid logical clock seen: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16
 */
record Chain(long seq, byte[] hash, long clock, long checkpointed) {
    static final Chain EMPTY = new Chain(0, new byte[32], 0, 0);

    Chain next(long number, byte[] itsHash, long itsClock) {
        return new Chain(number, itsHash, itsClock, checkpointed);
    }

    Chain atCheckpoint() {
        return new Chain(seq, hash, clock, seq);
    }

    long sinceCheckpoint() {
        return seq - checkpointed;
    }

    /** The next reading of the clock: business time, but never going backwards. */
    long tick(long millis) {
        return Math.max(clock + 1, millis << 16);
    }
}
