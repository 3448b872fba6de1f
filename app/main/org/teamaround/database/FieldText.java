package org.teamaround.database;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Fault;

/** The values of the few column types we use (design 11.9) as text, the same on every engine and in every bundle, and back. */
final class FieldText {
    private FieldText() {}

    /** As both engines keep it: microseconds in UTC, times of day in whole seconds. */
    static @Nullable Object asKept(@Nullable Object value) {
        return switch (value) {
            case OffsetDateTime time -> time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
            case LocalTime time -> time.truncatedTo(ChronoUnit.SECONDS);
            case null, default -> value;
        };
    }

    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof byte[] a && other instanceof byte[] b ? Arrays.equals(a, b) : Objects.equals(asKept(one), asKept(other));
    }

    static String of(Object value) {
        return switch (asKept(value)) {
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case String text -> text;
            case UUID id -> id.toString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean bool -> bool.toString();
            case LocalDate date -> date.toString();
            case LocalTime time -> time.toString();
            case OffsetDateTime time -> time.toInstant().toString();
            case null, default -> throw new Fault("a column type the journal does not know", value.getClass().getSimpleName());
        };
    }

    static Object read(String text, Class<?> type) {
        if (type == String.class) return text;
        if (type == UUID.class) return UUID.fromString(text);
        if (type == Integer.class) return Integer.valueOf(text);
        if (type == Long.class) return Long.valueOf(text);
        if (type == Boolean.class) return Boolean.valueOf(text);
        if (type == LocalDate.class) return LocalDate.parse(text);
        if (type == LocalTime.class) return LocalTime.parse(text);
        if (type == OffsetDateTime.class) return OffsetDateTime.parse(text);
        if (type == byte[].class) return HexFormat.of().parseHex(text);
        throw new Fault("a column type the journal does not know", type.getSimpleName());
    }
}
