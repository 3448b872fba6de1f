package org.teamaround.database;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest revisions of each field of one record, by name. */
final class Newest {
    private final Map<String, Map<UUID, Revision>> heads = new HashMap<>();

    Newest(List<Revision> history) {
        Set<UUID> replaced = new HashSet<>();
        history.forEach(revision -> replaced.addAll(revision.parents()));
        history.stream().filter(revision -> !replaced.contains(revision.id()))
            .forEach(revision -> heads.computeIfAbsent(revision.field(), _ -> new HashMap<>()).put(revision.id(), revision));
    }

    /** Whether the journal says the field holds this; an erased value says nothing either way. */
    boolean is(String field, @Nullable String value) {
        Map<UUID, Revision> ofField = heads.get(field);
        if (ofField == null) return value == null;
        return ofField.values().stream().anyMatch(head -> head.erased() || head.value().equals(Optional.ofNullable(value)));
    }
}
