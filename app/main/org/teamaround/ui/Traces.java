package org.teamaround.ui;

import java.util.UUID;

/** Shows what stood in a record before, field by field: who changed it, when and from what. A later room knows how. */
@FunctionalInterface
public interface Traces {
    /**
     * @param table lower-case name of the record's table
     * @param name  what it is, in words
     */
    void show(String table, UUID record, String name);

    static Traces none() {
        return (table, record, name) -> { };
    }
}
