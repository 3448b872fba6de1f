package org.teamaround.command.rehearsal;

import org.teamaround.command.scenario.Entry;

/** Something that must show after a step. */
@FunctionalInterface
public interface Expectation {
    Finding look(Stage stage, Entry entry);

    /**
     * What was seen.
     *
     * @param expected in one line
     * @param found    in one line; what there was instead, when it did not hold
     */
    record Finding(boolean held, String expected, String found) {}
}
