package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When the window locks by itself. */
class IdleWatchTest {
    private static final Duration QUIET = Duration.ofMinutes(5);
    private Duration elapsed = Duration.ZERO;
    private Instant wall = Instant.parse("2026-02-24T10:00:00Z");
    private final IdleWatch watch = new IdleWatch(() -> elapsed, () -> wall);

    private void passes(Duration time) {
        elapsed = elapsed.plus(time);
        wall = wall.plus(time);
    }

    @Test
    void afterFiveQuietMinutes() {
        passes(QUIET.minusSeconds(1));
        assertThat(watch.isDue(QUIET)).isFalse();
        watch.touch();
        passes(QUIET.minusSeconds(1));
        assertThat(watch.isDue(QUIET)).isFalse();
        passes(Duration.ofSeconds(1));
        assertThat(watch.isDue(QUIET)).isTrue();
    }

    @Test
    void whenTheLaptopSlept() {
        passes(Duration.ofSeconds(5));
        wall = wall.plusSeconds(29);
        assertThat(watch.isDue(QUIET)).isFalse();
        wall = wall.plusSeconds(31);
        assertThat(watch.isDue(QUIET)).isTrue();
    }

    @Test
    void whenTheClockIsSetBackTwoYears() {
        wall = wall.minus(Duration.ofDays(730));
        assertThat(watch.isDue(QUIET)).isTrue();
        watch.begin();
        passes(Duration.ofSeconds(5));
        assertThat(watch.isDue(QUIET)).as("once").isFalse();
    }

    @Test
    void whenBothClocksWentOnAndNobodyLooked() {
        passes(Duration.ofSeconds(5));
        assertThat(watch.missedTicks()).isFalse();
        passes(Duration.ofSeconds(31));
        assertThat(watch.missedTicks()).isTrue();
        passes(Duration.ofSeconds(5));
        assertThat(watch.missedTicks()).isFalse();
    }
}
