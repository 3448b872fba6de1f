package org.teamaround.command.rehearsal;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.teamaround.kernel.Moment;

/** The clock of a rehearsal: stands where the scenario last put it. */
public final class StageClock implements Moment {
    private volatile ZonedDateTime stands;

    public StageClock(ZonedDateTime start) {
        stands = start;
    }

    @Override
    public Instant now() {
        return stands.toInstant();
    }

    void set(ZonedDateTime to) {
        stands = to;
    }

    ZonedDateTime stands() {
        return stands;
    }
}
