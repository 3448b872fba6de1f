package org.teamaround.plan.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values that are no column type are kept in one. */
final class Columns {
    private Columns() {}

    /** The id of a row that has none of its own: always the same for the same parent and line, so that saving again changes nothing. */
    static UUID lineId(UUID parent, String line) {
        return UUID.nameUUIDFromBytes((parent + "/" + line).getBytes(StandardCharsets.UTF_8));
    }

    static String lines(List<String> lines) {
        return lines.stream().map(l -> l.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n", -1));
    }

    static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    static List<LocalDate> days(String joined) {
        return joined.isBlank() ? List.of() : Arrays.stream(joined.split(" ")).map(LocalDate::parse).toList();
    }

    static <E extends Enum<E>> @Nullable String name(Optional<E> constant) {
        return constant.map(Enum::name).orElse(null);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Optional.ofNullable(name).map(n -> Enum.valueOf(type, n));
    }

    static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }
}
