package org.teamaround.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs the work at once and remembers the acts, for use-case tests with in-memory ports. Takes nothing back. */
public final class DirectTransactions implements Transactions {
    private final List<Act> acts = new ArrayList<>();

    @Override public <T> Outcome<T> inTransaction(Act act, Supplier<Outcome<T>> work) {
        acts.add(act);
        return work.get();
    }

    public List<Act> acts() {
        return List.copyOf(acts);
    }
}
