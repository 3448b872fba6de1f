package org.teamaround.kernel;

import java.util.Optional;

/**
 * An answer to a mandatory question, or the reason why there is none (domain.md part 2: write "not known" rather than leave blank).
 */
public sealed interface Stated<T> {
    record Given<T>(T value) implements Stated<T> {}

    /** No answer, and why. */
    record Without<T>(Why why) implements Stated<T> {}

    enum Why { NOT_KNOWN, NOT_GIVEN, NOT_YET_ASKED }

    static <T> Stated<T> given(T value) {
        return new Given<>(value);
    }

    static <T> Stated<T> notKnown() {
        return new Without<>(Why.NOT_KNOWN);
    }

    static <T> Stated<T> notGiven() {
        return new Without<>(Why.NOT_GIVEN);
    }

    static <T> Stated<T> notYetAsked() {
        return new Without<>(Why.NOT_YET_ASKED);
    }

    default Optional<T> answer() {
        return this instanceof Given<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default boolean isGiven() {
        return this instanceof Given<T>;
    }
}
