package org.teamaround.person;

import org.teamaround.kernel.Stated;

/**
 * Gender, ethnicity, religion and immigration status (domain.md 2.0, lists A to C).
 *
 * @param ethnicityNote "please specify", of the values that ask for it; may be empty
 * @param religionNote  which other religion, or whatever was told of it; may be empty
 */
public record Background(Stated<Gender> gender, Stated<Ethnicity> ethnicity, String ethnicityNote, Stated<Religion> religion,
        String religionNote, Immigration immigration) {
    public static final Background NOT_ASKED = new Background(Stated.notYetAsked(), Stated.notYetAsked(), "", Stated.notYetAsked(), "",
        Immigration.NOT_ASKED);

    public Background withGender(Stated<Gender> gender) {
        return new Background(gender, ethnicity, ethnicityNote, religion, religionNote, immigration);
    }

    /** @param note "please specify"; may be empty */
    public Background withEthnicity(Stated<Ethnicity> ethnicity, String note) {
        return new Background(gender, ethnicity, note, religion, religionNote, immigration);
    }

    /** @param note which, where it is none of the list; may be empty */
    public Background withReligion(Stated<Religion> religion, String note) {
        return new Background(gender, ethnicity, ethnicityNote, religion, note, immigration);
    }

    public Background withImmigration(Immigration immigration) {
        return new Background(gender, ethnicity, ethnicityNote, religion, religionNote, immigration);
    }
}
