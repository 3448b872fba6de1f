package org.teamaround.kernel;

import java.time.Duration;

/** Monotonic time since some start: drives locking, drafts and the slow-down after wrong passphrases; a rehearsal does not set it. */
@FunctionalInterface
public interface Elapsed {
    Duration sinceStart();

    static Elapsed system() {
        long start = System.nanoTime();
        return () -> Duration.ofNanos(System.nanoTime() - start);
    }
}
