package org.teamaround.find;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class Ints {
    private int[] held = new int[1024];
    private int size;

    void add(int number) {
        if (size == held.length) held = Arrays.copyOf(held, size + (size >> 1));
        held[size++] = number;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return held[place];
    }

    int[] cut() {
        return Arrays.copyOf(held, size);
    }
}
