package org.teamaround.person;

import java.time.LocalDate;

/** Bands of age in reports (domain.md part 6, R4). */
public enum AgeBand {
    UNBORN, UP_TO_4, FROM_5_TO_10, FROM_11_TO_15, FROM_16_TO_18, FROM_19_TO_24, OLDER, NOT_KNOWN;

    /** By the least age it can be. */
    public static AgeBand of(Birth birth, LocalDate on) {
        if (birth instanceof Birth.Expected) return UNBORN;
        var years = Age.of(birth, on).years();
        if (years.isEmpty()) return NOT_KNOWN;
        int age = years.getAsInt();
        if (age <= 4) return UP_TO_4;
        if (age <= 10) return FROM_5_TO_10;
        if (age <= 15) return FROM_11_TO_15;
        return age <= 18 ? FROM_16_TO_18 : age <= 24 ? FROM_19_TO_24 : OLDER;
    }
}
