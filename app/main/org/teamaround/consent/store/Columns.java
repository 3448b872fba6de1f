package org.teamaround.consent.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists in columns and lines of lists. */
final class Columns {
    private Columns() {}

    /** Codes joined by a space, in the order of the enum. */
    static String codes(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal())).map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> set(Class<E> type, String codes) {
        Set<E> found = EnumSet.noneOf(type);
        Stream.of(codes.split(" ")).filter(c -> !c.isEmpty()).forEach(c -> found.add(Enum.valueOf(type, c)));
        return found;
    }

    /** The id of a line of a list: the same for the same line, so that saving again changes nothing. */
    static UUID line(UUID parent, String list, int line) {
        return UUID.nameUUIDFromBytes((parent + list + line).getBytes(StandardCharsets.UTF_8));
    }
}
