package org.teamaround.command.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.teamaround.kernel.Moment;

/** Stands on the day whose records are being written; goes on by a second with each look, so that ids come in order. */
public final class BenchClock implements Moment {
    private Instant stands;

    public BenchClock(LocalDate day) {
        stands = day.atTime(LocalTime.of(8, 30)).atZone(ZONE).toInstant();
    }

    /** Never back. */
    public synchronized void reach(LocalDate day) {
        Instant morning = day.atTime(LocalTime.of(8, 30)).atZone(ZONE).toInstant();
        if (morning.isAfter(stands)) stands = morning;
    }

    @Override
    public synchronized Instant now() {
        stands = stands.plusMillis(1);
        return stands;
    }
}
