package org.teamaround.vault.backup;

/** Hears how far a backup is; on whichever thread makes it. */
@FunctionalInterface
public interface Progress {
    /** The steps, in order. */
    enum Step { COPYING, WRITING, VERIFYING, DONE }

    /** @param part of this step, 0 to 1 */
    void at(Step step, double part);

    static Progress silent() {
        return (step, part) -> { };
    }
}
