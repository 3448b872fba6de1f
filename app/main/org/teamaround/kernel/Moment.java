package org.teamaround.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The one source of "now" for business time; a rehearsal sets it. Elapsed time (locking, drafts) is never read from here. */
@FunctionalInterface
public interface Moment {
    /** England: due dates are calendar days there, whatever the laptop's own zone. */
    ZoneId ZONE = ZoneId.of("Europe/London");

    Instant now();

    default LocalDate today() {
        return local().toLocalDate();
    }

    default ZonedDateTime local() {
        return now().atZone(ZONE);
    }

    static Moment system() {
        return Instant::now;
    }
}
