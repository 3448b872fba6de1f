package org.teamaround.harness.tap;

import java.io.IOException;

/** Hears of each change to a file before it is made; what it throws is what the program gets instead. */
@FunctionalInterface
public interface Tap {
    void before(Change change) throws IOException;

    /** Whether a force is passed on to the disk; a harness that never pulls the plug may save the time. */
    default boolean forcesTheDisk() {
        return false;
    }
}
