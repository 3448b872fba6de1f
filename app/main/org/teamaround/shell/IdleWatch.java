package org.teamaround.shell;

import java.time.Duration;
import java.time.Instant;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Moment;

/**
 * Knows how long nobody has touched keys or mouse, by the clock that no change of date can move; and whether the laptop slept: then the
 * two clocks have come apart, or nobody looked for long (on some systems both go on while it sleeps).
 */
final class IdleWatch {
    /** Design 11.20. */
    static final Duration USUAL = Duration.ofMinutes(5);
    /** Design 11.6. */
    private static final Duration JUMP = Duration.ofSeconds(30);
    private final Elapsed elapsed;
    private final Moment wall;
    private Duration touched;
    private Duration ticked;
    private Duration looked;
    private Instant lookedAt;

    /** @param wall the clock on the wall, which goes on while the laptop sleeps */
    IdleWatch(Elapsed elapsed, Moment wall) {
        this.elapsed = elapsed;
        this.wall = wall;
        begin();
    }

    void touch() {
        touched = elapsed.sinceStart();
    }

    /** From now on, as if somebody had just come. */
    final void begin() {
        touched = elapsed.sinceStart();
        ticked = touched;
        looked = touched;
        lookedAt = wall.now();
    }

    /** Nobody came for so long, or the two clocks came apart. */
    boolean isDue(Duration quiet) {
        Duration here = elapsed.sinceStart().minus(looked);
        Duration onTheWall = Duration.between(lookedAt, wall.now());
        looked = elapsed.sinceStart();
        lookedAt = wall.now();
        return onTheWall.minus(here).abs().compareTo(JUMP) > 0 || looked.minus(touched).compareTo(quiet) >= 0;
    }

    /** Called every few seconds; true when it was not called for long. */
    boolean missedTicks() {
        Duration now = elapsed.sinceStart();
        boolean missed = now.minus(ticked).compareTo(JUMP) > 0;
        ticked = now;
        return missed;
    }
}
