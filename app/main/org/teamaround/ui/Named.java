package org.teamaround.ui;

import java.util.Optional;

/** What a {@link SuggestField} holds: one that is known, a new one that so far is only a name, or nothing. */
public sealed interface Named<T> {
    record Known<T>(T item) implements Named<T> {}

    /** Comes into being when the form is recorded. */
    record Fresh<T>(String name) implements Named<T> {}

    record Nothing<T>() implements Named<T> {}

    static <T> Named<T> known(T item) {
        return new Known<>(item);
    }

    static <T> Named<T> fresh(String name) {
        return new Fresh<>(name);
    }

    static <T> Named<T> nothing() {
        return new Nothing<>();
    }

    default Optional<T> found() {
        return this instanceof Known<T>(T item) ? Optional.of(item) : Optional.empty();
    }

    default Optional<String> newName() {
        return this instanceof Fresh<T>(String name) ? Optional.of(name) : Optional.empty();
    }

    default boolean isNothing() {
        return this instanceof Nothing<T>;
    }
}
