package org.teamaround.find;

import java.util.UUID;

/** Which number an entry has, by its id. */
final class Ids {
    private final long[] most;
    private final long[] least;
    private final int[] table;

    Ids(long[] most, long[] least) {
        this.most = most;
        this.least = least;
        table = new int[Integer.highestOneBit(Math.max(1, most.length)) << 2];
        for (int entry = 0; entry < most.length; entry++) {
            int at = slot(most[entry], least[entry]);
            while (table[at] != 0) at = at + 1 & table.length - 1;
            table[at] = entry + 1;
        }
    }

    /** -1 when it is not here. */
    int number(UUID id) {
        int at = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        for (; table[at] != 0; at = at + 1 & table.length - 1) if (id(table[at] - 1).equals(id)) return table[at] - 1;
        return -1;
    }

    UUID id(int entry) {
        return new UUID(most[entry], least[entry]);
    }

    int size() {
        return most.length;
    }

    private int slot(long high, long low) {
        long mixed = (high ^ low) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & table.length - 1;
    }

    long bytes() {
        return 16L * most.length + 4L * table.length;
    }
}
