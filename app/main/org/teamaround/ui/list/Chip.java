package org.teamaround.ui.list;

import java.util.Set;
import java.util.TreeSet;

/** One narrowing of a list, as it stands above it and is taken away with one key. */
public sealed interface Chip {
    /** Rows whose column has one of these marks. */
    record Picked(String column, Set<String> marks) implements Chip {
        public Picked {
            marks = Set.copyOf(marks);
        }

        /** In a steady order, for showing and keeping. */
        public Set<String> inOrder() {
            return new TreeSet<>(marks);
        }
    }

    /** Rows for which something holds that the list knows by name, such as "overdue". */
    record Only(String condition) implements Chip {}
}
