package org.teamaround.privacy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Personal records were lost, seen, changed or sent where they should not (domain.md 5.6). The regulator (ICO) hears of it within 72 hours of
 * its being found, hours and not days, unless a risk to people is unlikely.
 * @param whose     whose records, as far as known
 * @param told      that the regulator was told; absent before
 * @param lateWhy   why it was told later; empty when in time
 * @param notTold   why the regulator need not be told; empty where it was or has to be
 * @param families  that those concerned were told; absent before
 * @param closed    absent while open
 * @param learned   what is done differently since; may be empty
 */
public record Breach(UUID id, ZonedDateTime foundAt, String what, String whose, String howFound, Risk risk, String riskWhy, Optional<Told> told,
        String lateWhy, String notTold, Optional<Families> families, Optional<LocalDate> closed, String learned) {
    private static final Duration LIMIT = Duration.ofHours(72);

    /** To the people concerned. Unlikely: the regulator need not be told; high: they must be told themselves. */
    public enum Risk { NOT_YET_JUDGED, UNLIKELY, LIKELY, HIGH }

    /** @param reference the regulator's own; may be empty */
    public record Told(ZonedDateTime at, String reference) {}

    public record Families(LocalDate on, String how) {}

    /** The last moment for telling the regulator. */
    public ZonedDateTime deadline() {
        return foundAt.toInstant().plus(LIMIT).atZone(foundAt.getZone());
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** The clock runs: neither told nor said why not. */
    public boolean isToBeTold() {
        return isOpen() && told.isEmpty() && notTold.isEmpty();
    }

    Breach judged(Risk found, String why, String noNeed) {
        return new Breach(id, foundAt, what, whose, howFound, found, why, told, lateWhy, noNeed, families, closed, learned);
    }

    Breach told(Told to, String late) {
        return new Breach(id, foundAt, what, whose, howFound, risk, riskWhy, Optional.of(to), late, "", families, closed, learned);
    }

    Breach told(Families those) {
        return new Breach(id, foundAt, what, whose, howFound, risk, riskWhy, told, lateWhy, notTold, Optional.of(those), closed, learned);
    }

    Breach closed(LocalDate on, String lesson) {
        return new Breach(id, foundAt, what, whose, howFound, risk, riskWhy, told, lateWhy, notTold, families, Optional.of(on), lesson);
    }
}
