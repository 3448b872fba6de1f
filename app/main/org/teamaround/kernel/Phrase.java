package org.teamaround.kernel;

import java.util.List;

/** Something to be said in users' words, as a text key and what fills its {0}, {1} ...; the screen or document says it. */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
