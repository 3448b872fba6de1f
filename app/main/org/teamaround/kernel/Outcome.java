package org.teamaround.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a use case answers: it was done, with its result, or it was refused, with the problems to show. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("a refusal without a reason");
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem... problems) {
        return new Refused<>(List.of(problems));
    }

    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    default Optional<T> result() {
        return this instanceof Done<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** The problems; empty when it was done. */
    default List<Problem> problems() {
        return this instanceof Refused<T>(List<Problem> problems) ? problems : List.of();
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<R>(change.apply(value));
            case Refused<T>(List<Problem> problems) -> new Refused<R>(problems);
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(List<Problem> problems) -> new Refused<R>(problems);
        };
    }

    default void handle(Consumer<? super T> done, Consumer<List<Problem>> refused) {
        switch (this) {
            case Done<T>(T value) -> done.accept(value);
            case Refused<T>(List<Problem> problems) -> refused.accept(problems);
        }
    }

    /** For callers that have already made sure, such as the sample team: anything else is a fault. */
    default T orFault() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(List<Problem> problems) -> throw new Fault("refused", problems.getFirst().key());
        };
    }
}
