package org.teamaround.person.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teamaround.person.Diagnosis;
import org.teamaround.person.Impairment;

/** Impairments in one column: codes joined by a blank, each with how sure it is, such as AUT:SUSPECTED; NULL for none. */
final class Impairments {
    private Impairments() {}

    static @Nullable String written(Map<Impairment, Diagnosis> kinds) {
        return StatedColumns.orNull(kinds.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).collect(Collectors.joining(" ")));
    }

    static Map<Impairment, Diagnosis> read(@Nullable String written) {
        if (written == null) return Map.of();
        Map<Impairment, Diagnosis> kinds = new EnumMap<>(Impairment.class);
        for (String one : written.split(" ")) {
            String[] parts = one.split(":");
            kinds.put(Impairment.valueOf(parts[0]), Diagnosis.valueOf(parts[1]));
        }
        return kinds;
    }
}
