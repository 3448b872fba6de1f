package org.teamaround.command.scenario;

/** What a scenario speaks of is not there; a mistake of the file, unless an earlier act that should have made it was refused. */
public final class Absent extends ScenarioError {
    private static final long serialVersionUID = 1L;

    Absent(String file, int line, String sentence) {
        super(file, line, sentence);
    }
}
