package org.teamaround.database;

import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * One way of falsifying the journal.
 *
 * @param kind  for the table of results
 * @param what  exactly, for a failure
 * @param first number of the first entry that is false: none after it may be named; empty where the entry is not told by its number
 * @param exact whether it is that one that must be named
 */
record Mutation(String kind, String what, Optional<Long> first, boolean exact, Consumer<DSLContext> work) {
    static Mutation none() {
        return new Mutation("none", "nothing", Optional.empty(), false, _ -> { });
    }

    boolean isNamedBy(long number) {
        return first.isEmpty() || (exact ? first.get() == number : number <= first.get());
    }

    void on(DSLContext sql) {
        work.accept(sql);
    }
}
