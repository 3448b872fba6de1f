package org.teamaround.command;

import java.util.stream.Collectors;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Text;

/** What a use case answered, as a command takes it. */
final class Answers {
    private Answers() {}

    /** The result; a refusal ends the command with its sentences. */
    static <T> T of(Outcome<T> outcome, Text text) {
        if (outcome instanceof Outcome.Done<T>(T result)) return result;
        throw Refusal.because(outcome.problems().stream().map(text::of).collect(Collectors.joining(" ")));
    }
}
