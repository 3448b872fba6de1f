package org.teamaround.directory.view;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teamaround.directory.EntryField;
import org.teamaround.kernel.Outcome;

/**
 * What the page of merging must know of one kind of entry.
 * @param keys   text keys of its fields begin so
 * @param words  how an entry is told from others of its name
 * @param others with whom it may be merged, the likeliest first
 * @param merged who was merged into it, oldest first
 * @param part   takes one of those out again
 */
record MergeKind<T>(String keys, List<EntryField<T>> fields, Function<T, UUID> id, Function<T, String> words, Supplier<List<T>> others, Merge<T> merge,
        Supplier<List<T>> merged, Function<T, Outcome<Boolean>> part) {
    @FunctionalInterface
    interface Merge<T> {
        Outcome<T> merge(T kept, T givenUp, Set<String> fromGivenUp);
    }
}
