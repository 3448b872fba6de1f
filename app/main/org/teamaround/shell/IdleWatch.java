package org.teamaround.shell;

import java.time.Duration;
import org.teamaround.kernel.Elapsed;

/** Knows how long nobody has touched keys or mouse; by the clock that no change of date can move. */
final class IdleWatch {
    /** Design 11.20. */
    static final Duration LIMIT = Duration.ofMinutes(5);
    private final Elapsed elapsed;
    private Duration touched;

    IdleWatch(Elapsed elapsed) {
        this.elapsed = elapsed;
        touched = elapsed.sinceStart();
    }

    void touch() {
        touched = elapsed.sinceStart();
    }

    boolean isDue() {
        return elapsed.sinceStart().minus(touched).compareTo(LIMIT) >= 0;
    }
}
