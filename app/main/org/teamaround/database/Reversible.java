package org.teamaround.database;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which of an act's revisions taking it back writes: neither those of tables that follow by themselves, nor texts that were only sealed
 * again because a compartment had new keys. The former bytes would open for nobody.
 */
final class Reversible {
    private static final String KEYS = "public_key";
    private final Set<String> following;

    Reversible(Set<String> following) {
        this.following = Set.copyOf(following);
    }

    List<Revision> of(List<Revision> act) {
        Map<UUID, List<Revision>> byRecord = act.stream().collect(Collectors.groupingBy(Revision::record));
        boolean newKeys = act.stream().filter(revision -> following.contains(revision.table()) && revision.field().equals(KEYS))
            .anyMatch(revision -> !isNew(byRecord.getOrDefault(revision.record(), List.of())));
        return act.stream().filter(revision -> !following.contains(revision.table()))
            .filter(revision -> !newKeys || !onlySealedAgain(byRecord.getOrDefault(revision.record(), List.of()))).toList();
    }

    /** A compartment that was begun in this act: nothing was sealed for it before. */
    private static boolean isNew(List<Revision> ofRecord) {
        return ofRecord.stream().anyMatch(revision -> revision.field().equals("id"));
    }

    private static boolean onlySealedAgain(List<Revision> ofRecord) {
        return ofRecord.stream().allMatch(revision -> Rows.isSealed(revision.table(), revision.field()));
    }
}
