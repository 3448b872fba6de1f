package org.teamaround.vault.backup;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a database holds, by which a restored copy is compared with the original.
 *
 * @param schema   number of the last migration
 * @param children on record
 * @param entries  of the journal
 * @param tables   by name, in small letters
 * @param heads    by incarnation of the laptop
 */
public record Contents(int schema, long children, long entries, SortedMap<String, TableSum> tables, SortedMap<UUID, Head> heads) {
    public Contents(int schema, long children, long entries, Map<String, TableSum> tables, Map<UUID, Head> heads) {
        this(schema, children, entries, new TreeMap<>(tables), new TreeMap<>(heads));
    }

    public Contents {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        heads = Collections.unmodifiableSortedMap(new TreeMap<>(heads));
    }
}
