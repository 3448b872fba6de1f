package org.teamaround.person;

import java.util.List;
import org.teamaround.kernel.Stated;

/**
 * Names as the family uses them (domain.md 2.0). Any script; kept in Unicode NFC.
 * @param given         empty for an unborn baby or when only one name is known
 * @param family        may be empty where a person has one name
 * @param knownAs       preferred name; may be empty
 * @param nativeScript  the name in its own script, such as 陈 or يوسف; may be empty
 * @param familyFirst   shown family name first
 * @param alsoKnownAs   previous and other names, oldest first
 * @param withoutGiven  why there is no given name; without meaning where there is one
 * @param withoutFamily as {@code withoutGiven}
 */
public record PersonName(String given, String family, String knownAs, String nativeScript, boolean familyFirst, List<String> alsoKnownAs,
        Stated.Why withoutGiven, Stated.Why withoutFamily) {
    public PersonName {
        alsoKnownAs = List.copyOf(alsoKnownAs);
        if (!given.isEmpty()) withoutGiven = Stated.Why.NOT_YET_ASKED;
        if (!family.isEmpty()) withoutFamily = Stated.Why.NOT_YET_ASKED;
    }

    public PersonName(String given, String family, String knownAs, String nativeScript, boolean familyFirst, List<String> alsoKnownAs) {
        this(given, family, knownAs, nativeScript, familyFirst, alsoKnownAs, Stated.Why.NOT_YET_ASKED, Stated.Why.NOT_YET_ASKED);
    }

    public static PersonName of(String given, String family) {
        return new PersonName(given, family, "", "", false, List.of());
    }

    /** Given and family name in the person's own order; empty when neither is known. */
    public String full() {
        return (familyFirst ? family + ' ' + given : given + ' ' + family).strip();
    }

    /** Somebody said that there is no name to be had, or did not want to give it. */
    public boolean isSaidToBeMissing() {
        return full().isEmpty() && withoutGiven != Stated.Why.NOT_YET_ASKED && withoutFamily != Stated.Why.NOT_YET_ASKED;
    }

    public PersonName withGiven(String given, Stated.Why without) {
        return new PersonName(given, family, knownAs, nativeScript, familyFirst, alsoKnownAs, without, withoutFamily);
    }

    public PersonName withFamily(String family, Stated.Why without) {
        return new PersonName(given, family, knownAs, nativeScript, familyFirst, alsoKnownAs, withoutGiven, without);
    }

    public PersonName withKnownAs(String knownAs) {
        return new PersonName(given, family, knownAs, nativeScript, familyFirst, alsoKnownAs, withoutGiven, withoutFamily);
    }

    public PersonName withNativeScript(String nativeScript) {
        return new PersonName(given, family, knownAs, nativeScript, familyFirst, alsoKnownAs, withoutGiven, withoutFamily);
    }

    public PersonName withFamilyFirst(boolean familyFirst) {
        return new PersonName(given, family, knownAs, nativeScript, familyFirst, alsoKnownAs, withoutGiven, withoutFamily);
    }

    /** @param names previous and other names, oldest first */
    public PersonName alsoKnownAs(List<String> names) {
        return new PersonName(given, family, knownAs, nativeScript, familyFirst, names, withoutGiven, withoutFamily);
    }
}
