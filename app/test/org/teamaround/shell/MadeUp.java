package org.teamaround.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Moment;

/** Made-up arguments of any type: enough to call a use case with, right only where a test says what stands for what. */
final class MadeUp {
    private final Map<Class<?>, Object> known = new HashMap<>();

    MadeUp() {
        known.put(String.class, "Words");
        known.put(boolean.class, true);
        known.put(Boolean.class, true);
        known.put(int.class, 1);
        known.put(long.class, 1L);
        known.put(Integer.class, 1);
        known.put(LocalDate.class, LocalDate.of(2026, 9, 7));
        known.put(LocalTime.class, LocalTime.of(9, 30));
        known.put(LocalDateTime.class, LocalDateTime.of(2026, 9, 7, 9, 30));
        known.put(ZonedDateTime.class, LocalDateTime.of(2026, 9, 7, 9, 30).atZone(Moment.ZONE));
        known.put(Instant.class, LocalDateTime.of(2026, 9, 7, 9, 30).atZone(Moment.ZONE).toInstant());
        known.put(UUID.class, UUID.fromString("018f0000-0000-7000-8000-000000000001"));
        known.put(Optional.class, Optional.empty());
        known.put(Set.class, Set.of());
        known.put(Map.class, Map.of());
        known.put(byte[].class, new byte[32]);
        known.put(char[].class, "lantern pebble orchard violin tram".toCharArray());
    }

    /** From now on this stands wherever something of its kind is wanted. */
    <T> MadeUp with(Class<T> type, T stands) {
        known.put(type, stands);
        return this;
    }

    Object of(Type type) {
        if (type instanceof TypeVariable<?>) return "Words";
        if (type instanceof WildcardType wild) return of(wild.getUpperBounds()[0]);
        if (type instanceof ParameterizedType generic) return generic.getRawType() == List.class ? list(generic) : of(generic.getRawType());
        Class<?> wanted = (Class<?>) type;
        Object stands = known.get(wanted);
        if (stands != null) return stands;
        if (wanted == List.class) return List.of();
        if (wanted.isEnum()) return wanted.getEnumConstants()[0];
        if (wanted.isRecord()) return record(wanted);
        if (wanted.isSealed()) return of(simplest(wanted));
        if (wanted.isInterface()) return Proxy.newProxyInstance(wanted.getClassLoader(), new Class<?>[] {wanted}, (proxy, method, args) -> null);
        throw new AssertionError("nothing made up for " + wanted);
    }

    /** One of what a test said stands for its kind; otherwise none. */
    private Object list(ParameterizedType generic) {
        Object stands = generic.getActualTypeArguments()[0] instanceof Class<?> of && of.getName().startsWith("org.teamaround") ? known.get(of) : null;
        return stands == null ? List.of() : List.of(stands);
    }

    private static Class<?> simplest(Class<?> wanted) {
        return Arrays.stream(wanted.getPermittedSubclasses()).filter(Class::isRecord)
            .min(Comparator.comparingInt(kind -> kind.getRecordComponents().length)).orElse(wanted.getPermittedSubclasses()[0]);
    }

    private Object record(Class<?> wanted) {
        RecordComponent[] parts = wanted.getRecordComponents();
        try {
            Constructor<?> made = wanted.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            made.setAccessible(true);
            return made.newInstance(Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make up " + wanted, e);
        }
    }
}
