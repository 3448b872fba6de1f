package org.teamaround.person;

import java.util.List;

/**
 * Numbers a person is known by (domain.md 2.0); each may be empty.
 *
 * @param nhsNumber ten digits
 * @param upn       unique pupil number: a letter and twelve more
 * @param others    other systems' references
 */
public record Identifiers(String nhsNumber, String upn, List<OtherReference> others) {
    public static final Identifiers NONE = of("", "");

    public Identifiers {
        others = List.copyOf(others);
    }

    public static Identifiers of(String nhsNumber, String upn) {
        return new Identifiers(nhsNumber, upn, List.of());
    }
}
