package org.teamaround.referral.store;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Moment;

/** Lists and times in columns. */
final class Columns {
    private Columns() {}

    /** Codes joined by a space, in their order. */
    static String codes(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> List<E> list(Class<E> type, @Nullable String codes) {
        return codes == null ? List.of() : Stream.of(codes.split(" ")).filter(c -> !c.isEmpty()).map(c -> Enum.valueOf(type, c)).toList();
    }

    static ZonedDateTime local(OffsetDateTime at) {
        return at.atZoneSameInstant(Moment.ZONE);
    }

    static Optional<ZonedDateTime> maybe(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(Columns::local);
    }

    /** The id of a line of a list: the same for the same line, so that saving again changes nothing. */
    static UUID line(UUID parent, String list, int line) {
        return UUID.nameUUIDFromBytes((parent + list + line).getBytes(StandardCharsets.UTF_8));
    }
}
