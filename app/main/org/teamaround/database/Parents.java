package org.teamaround.database;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The revisions one revision replaces, as its row keeps them: ids joined by a space, in ascending order. */
final class Parents {
    private Parents() {}

    static String text(Collection<UUID> parents) {
        return parents.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    static List<UUID> read(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(UUID::fromString).toList();
    }
}
