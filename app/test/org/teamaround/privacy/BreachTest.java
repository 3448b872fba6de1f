package org.teamaround.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Moment;

/** Seventy-two hours are hours: over a week-end, and over the night in which the clocks change. */
class BreachTest {
    private static ZonedDateTime at(String time) {
        return LocalDateTime.parse(time).atZone(Moment.ZONE);
    }

    private static ZonedDateTime deadline(String found) {
        return new Breach(UUID.randomUUID(), at(found), "Pack left on a bus", "", "", Breach.Risk.NOT_YET_JUDGED, "", Optional.empty(), "", "", Optional.empty(), Optional.empty(), "").deadline();
    }

    @Test
    void hoursAndNotDays() {
        assertThat(deadline("2026-05-01T16:20")).isEqualTo(at("2026-05-04T16:20"));
        assertThat(deadline("2026-03-27T16:20")).isEqualTo(at("2026-03-30T17:20"));
        assertThat(deadline("2026-10-23T16:20")).isEqualTo(at("2026-10-26T15:20"));
    }
}
