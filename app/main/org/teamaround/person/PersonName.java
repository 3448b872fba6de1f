package org.teamaround.person;

import java.util.List;

/**
 * Names as the family uses them (domain.md 2.0). Any script; kept in Unicode NFC.
 * @param given        empty for an unborn baby or when only one name is known
 * @param family       may be empty where a person has one name
 * @param knownAs      preferred name; may be empty
 * @param nativeScript the name in its own script, such as 陈 or يوسف; may be empty
 * @param familyFirst  shown family name first
 * @param alsoKnownAs  previous and other names, oldest first
 */
public record PersonName(String given, String family, String knownAs, String nativeScript, boolean familyFirst, List<String> alsoKnownAs) {
    public PersonName {
        alsoKnownAs = List.copyOf(alsoKnownAs);
    }

    public static PersonName of(String given, String family) {
        return new PersonName(given, family, "", "", false, List.of());
    }

    /** Given and family name in the person's own order; empty when neither is known. */
    public String full() {
        return (familyFirst ? family + ' ' + given : given + ' ' + family).strip();
    }
}
