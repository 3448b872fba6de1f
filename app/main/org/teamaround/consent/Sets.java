package org.teamaround.consent;

import java.util.HashSet;
import java.util.Set;

/** Two words of set arithmetic that the JDK lacks for immutable sets. */
final class Sets {
    private Sets() {}

    static <T> Set<T> less(Set<T> all, Set<T> gone) {
        Set<T> left = new HashSet<>(all);
        left.removeAll(gone);
        return left;
    }

    static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
