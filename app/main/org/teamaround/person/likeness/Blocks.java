package org.teamaround.person.likeness;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers of people by key, packed: 40 bits of the key's hash and 24 of the number in one word, sorted. What comes later lies beside.
 * Two keys of one hash only make a few more people to compare.
 */
final class Blocks {
    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private final Map<Long, List<Integer>> later = new HashMap<>();
    private long[] packed = new long[1024];
    private int size;
    private boolean sorted;

    /** Before {@link #settle}. */
    void add(Collection<String> keys, int number) {
        for (String key : keys) {
            if (sorted) later.computeIfAbsent(hash(key), _ -> new ArrayList<>(2)).add(number);
            else append(hash(key) << NUMBER_BITS | number);
        }
    }

    private void append(long word) {
        if (size == packed.length) packed = Arrays.copyOf(packed, size * 2);
        packed[size++] = word;
    }

    void settle() {
        packed = Arrays.copyOf(packed, size);
        Arrays.parallelSort(packed);
        sorted = true;
    }

    Set<Integer> find(Collection<String> keys) {
        Set<Integer> found = new TreeSet<>();
        for (String key : keys) {
            long hash = hash(key);
            int at = Arrays.binarySearch(packed, hash << NUMBER_BITS);
            for (int i = at < 0 ? -at - 1 : at; i < packed.length && packed[i] >>> NUMBER_BITS == hash; i++) found.add((int) (packed[i] & NUMBER));
            found.addAll(later.getOrDefault(hash, List.of()));
        }
        return found;
    }

    /** FNV-1a, folded to 40 bits. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        return (hash ^ hash >>> 40) & (1L << 40) - 1;
    }
}
