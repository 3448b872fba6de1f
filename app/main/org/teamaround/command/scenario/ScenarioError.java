package org.teamaround.command.scenario;

/** A mistake in a scenario file: the message names file and line and says what to write instead. */
public class ScenarioError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ScenarioError(String file, int line, String sentence) {
        super(file + ':' + line + ": " + sentence);
    }
}
