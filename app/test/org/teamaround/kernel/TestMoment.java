package org.teamaround.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** A clock that stands where a test sets it. */
public final class TestMoment implements Moment {
    private volatile Instant now;

    private TestMoment(Instant now) {
        this.now = now;
    }

    /** @param local in London, such as {@code 2026-09-07T09:30} */
    public static TestMoment at(String local) {
        return new TestMoment(LocalDateTime.parse(local).atZone(ZONE).toInstant());
    }

    public void set(String local) {
        now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant now() {
        return now;
    }
}
