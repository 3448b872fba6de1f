package org.teamaround.command.rehearsal;

import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;

/** Something a user does, carried out through a use case. Reads all its words before it acts; a refusal comes back as a value. */
@FunctionalInterface
public interface Step {
    Outcome<?> perform(Stage stage, Words words);
}
