package org.teamaround.print;

/** Where documents find their texts: the sentence under a key of {@code resources/text}, its {0}, {1} ... filled. */
@FunctionalInterface
public interface Words {
    String of(String key, Object... arguments);
}
