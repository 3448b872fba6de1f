package org.teamaround.command.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;

/** Every word a scenario may use under {@code do} and {@code expect}. */
public final class Vocabulary {
    private final Map<String, Step> steps = new TreeMap<>();
    private final Map<String, Expectation> expectations = new TreeMap<>();

    public Vocabulary step(String words, Step step) {
        if (steps.put(words, step) != null) throw new IllegalStateException("two steps are called " + words);
        return this;
    }

    public Vocabulary expect(String words, Expectation expectation) {
        if (expectations.put(words, expectation) != null) throw new IllegalStateException("two expectations are called " + words);
        return this;
    }

    /** Does one thing; its words must be known and complete, else {@link org.teamaround.command.scenario.ScenarioError}. */
    public Outcome<?> perform(String words, Stage stage, Entry entry) {
        Step step = step(words).orElseThrow(() -> entry.error("nobody can \"" + words + "\"; known are: " + String.join(", ", steps()) + '.'));
        Words said = entry.isMap() ? entry.words() : entry.asWords("name");
        Outcome<?> outcome = step.perform(stage, said);
        said.nothingElse();
        return outcome;
    }

    Optional<Step> step(String words) {
        return Optional.ofNullable(steps.get(words));
    }

    Optional<Expectation> expectation(String words) {
        return Optional.ofNullable(expectations.get(words));
    }

    public Iterable<String> steps() {
        return steps.keySet();
    }

    public Iterable<String> expectations() {
        return expectations.keySet();
    }
}
