package org.teamaround.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Two records that are one. The one given up keeps its row, named by the one kept; everything that referred to it refers to the one kept,
 * and can be moved back. {@code what} is the lower-case name of the records' table, such as {@code person}. What writes belongs to the
 * running transaction.
 */
public interface Mergings {
    /** @param act in the journal, which tells every field it changed */
    record Merging(UUID id, String what, UUID kept, UUID givenUp, UUID act, Instant when, String by) {}

    /**
     * What was entered or changed at the one kept after the two were merged, so that nobody but a person can say whose it is.
     * @param table  lower-case name
     * @param fields changed ones of a row that was there before; empty for a row that came
     */
    record Later(String table, UUID row, Set<String> fields, Instant when, String by) {
        public Later {
            fields = Set.copyOf(fields);
        }

        public boolean isNew() {
            return fields.isEmpty();
        }
    }

    /** The standing one in which this record was given up. */
    Optional<Merging> of(String what, UUID givenUp);

    /** Standing ones into this record, oldest first. */
    List<Merging> into(String what, UUID kept);

    /** All standing ones, oldest first. */
    List<Merging> standing(String what);

    /** How many rows of which table refer to it, its own parts left out. */
    Map<String, Integer> referring(String what, UUID record);

    /** Whether a row of {@code table} names both. */
    boolean standTogether(String table, UUID one, UUID other);

    /** Moves over what refers to {@code givenUp}; a line that would stand twice is taken away. */
    Merging join(String what, UUID kept, UUID givenUp, Actor by);

    /** Newest first. */
    List<Later> since(Merging merging);

    /**
     * Moves back what still stands as the merging left it; fields changed since stay, and what came since as well.
     * @param going rows that came since and go with the one given up
     */
    void part(Merging merging, Set<Later> going);

    /** Fields of rows of the one kept become what they were when the two were merged, before that what they were by themselves. */
    void putBack(Merging merging, Set<Later> changed);

    /** Said to be two: asked about no more. */
    Set<UUID> notSame(String what, UUID record);

    void sayNotSame(String what, UUID one, UUID other);
}
