package org.teamaround.person;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Whether somebody is disabled, how, and how sure that is (domain.md 2.0, list E).
 *
 * @param kinds in the order of the list; may be empty
 * @param note  in words; may be empty
 */
public record Disability(Answer disabled, Map<Impairment, Diagnosis> kinds, String note) {
    public static final Disability NOT_ASKED = of(Answer.NOT_YET_ASKED, "");

    public Disability {
        kinds = kinds.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(kinds));
    }

    public static Disability of(Answer disabled, String note) {
        return new Disability(disabled, Map.of(), note);
    }
}
