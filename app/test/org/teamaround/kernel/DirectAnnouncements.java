package org.teamaround.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells at once, consequences first, and remembers what was told; for use-case tests. */
public final class DirectAnnouncements implements Announcements {
    private final List<Function<Object, Outcome<?>>> consequences = new ArrayList<>();
    private final List<Consumer<Object>> listeners = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();

    @Override public Outcome<Void> announce(Object fact) {
        for (Function<Object, Outcome<?>> consequence : List.copyOf(consequences)) {
            Outcome<?> outcome = consequence.apply(fact);
            if (!outcome.isDone()) return Outcome.refused(outcome.problems());
        }
        told.add(fact);
        List.copyOf(listeners).forEach(listener -> listener.accept(fact));
        return nothing();
    }

    @Override public <E> void onConsequence(Class<E> type, Consequence<E> consequence) {
        consequences.add(fact -> type.isInstance(fact) ? consequence.follow(type.cast(fact)) : Outcome.done(true));
    }

    @Override public <E> AutoCloseable onNews(Class<E> type, Consumer<E> listener) {
        Consumer<Object> any = fact -> { if (type.isInstance(fact)) listener.accept(type.cast(fact)); };
        listeners.add(any);
        return () -> listeners.remove(any);
    }

    /** Everything told so far, oldest first. */
    public List<Object> told() {
        return List.copyOf(told);
    }

    @SuppressWarnings("NullAway")
    private static Outcome<Void> nothing() {
        return Outcome.done(null);
    }
}
