package org.teamaround.command.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
