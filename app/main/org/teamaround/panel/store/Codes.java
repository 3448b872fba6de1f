package org.teamaround.panel.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Id;

/** How lists, absence and child rows are written in columns. */
final class Codes {
    private Codes() {}

    /** Constants of an enum, in one column, with blanks between. */
    static String written(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> List<E> read(Class<E> type, String written) {
        return Arrays.stream(written.split(" ")).filter(w -> !w.isEmpty()).map(w -> Enum.valueOf(type, w)).toList();
    }

    /** Single lines, in one column, one below the other. */
    static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    static List<String> lines(String written) {
        return written.lines().filter(l -> !l.isEmpty()).toList();
    }

    static @Nullable UUID id(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }

    /** The id of the row of a parent's list: the same row keeps it, so that the journal shows what changed. */
    static UUID row(String list, UUID parent, int line) {
        return UUID.nameUUIDFromBytes((list + parent + line).getBytes(StandardCharsets.UTF_8));
    }
}
