package org.teamaround.person.likeness;

import java.util.Locale;

/** Why two entries may be one person. */
public enum Reason {
    SAME_NAME, SAME_GIVEN, SAME_FAMILY_NAME, SHORT_FORM, SPELT_ALIKE, SOUNDS_ALIKE, NAMES_EXCHANGED, HALF_OF_DOUBLE_NAME, OTHER_NAME,
    SAME_BIRTH, DAY_MONTH_EXCHANGED, BIRTH_NEARLY, BIRTH_MAY_BE, EXPECTED_THEN, SAME_ADDRESS, SAME_POSTCODE, SAME_PHONE, SAME_FAMILY, SAME_SCHOOL, SAME_SURGERY,
    SAME_NHS_NUMBER, SAME_UPN, TWIN;

    /** Text key that says it in words. */
    public String key() {
        return "likely.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
