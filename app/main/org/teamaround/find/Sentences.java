package org.teamaround.find;

/** Where entries find their words: the sentence under a key of {@code resources/text}, its {0}, {1} ... filled. */
@FunctionalInterface
public interface Sentences {
    String of(String key, Object... arguments);
}
