package org.teamaround.person.likeness;

import java.util.HashMap;
import java.util.Map;

/** How many people go to each school and each surgery: a small one that agrees says more than a large one. */
final class PlaceCounts {
    /** As if so many went elsewhere, so that in a small vault no place seems rarer than places are. */
    private static final double SEEN_ELSEWHERE = 20;
    private final Map<String, Integer> seen = new HashMap<>();
    private int schools;
    private int surgeries;

    void count(Traits person, int by) {
        schools += counted('s', person.school(), by);
        surgeries += counted('g', person.surgery(), by);
    }

    /** Bits that agreement in this school is worth. */
    double schoolBits(String name) {
        return bits(schools, seen.getOrDefault('s' + name, 0));
    }

    double surgeryBits(String name) {
        return bits(surgeries, seen.getOrDefault('g' + name, 0));
    }

    private int counted(char kind, String name, int by) {
        if (name.isEmpty()) return 0;
        seen.merge(kind + name, by, Integer::sum);
        return by;
    }

    private static double bits(int all, int seen) {
        return Math.log((all + SEEN_ELSEWHERE) / (seen + 1.0)) / Math.log(2);
    }
}
