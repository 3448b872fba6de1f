package org.teamaround.database;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Written;

/** Announcements bound to the database's transactions; a fact told outside one is a fault. {@link Written} is told
 * after each commit of itself. */
public final class Facts implements Announcements {
    private record Following<E>(Class<E> fact, Consequence<E> consequence) {
        Outcome<?> follow(Object told) {
            return fact.isInstance(told) ? consequence.follow(fact.cast(told)) : Outcome.done(true);
        }
    }

    private record Listening<E>(Class<E> fact, Consumer<E> listener) {
        void tell(Object told) {
            if (fact.isInstance(told)) listener.accept(fact.cast(told));
        }
    }

    private final Database database;
    private final List<Following<?>> following = new CopyOnWriteArrayList<>();
    private final List<Listening<?>> listening = new CopyOnWriteArrayList<>();

    public Facts(Database database) {
        this.database = database;
        database.onWritten(this::tell);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Outcome<Void> announce(Object fact) {
        Transaction transaction = database.current("facts.announce");
        for (Following<?> each : following) {
            Outcome<?> outcome = each.follow(fact);
            if (!outcome.isDone()) {
                transaction.doom(outcome.problems());
                return Outcome.refused(outcome.problems());
            }
        }
        for (Listening<?> each : listening) transaction.tellAfterCommit(() -> each.tell(fact));
        return Outcome.done(null);
    }

    private void tell(Written written) {
        listening.stream().filter(each -> each.fact() == Written.class).forEach(each -> Transaction.tell(() -> each.tell(written)));
    }

    @Override
    public <E> void onConsequence(Class<E> fact, Consequence<E> consequence) {
        following.add(new Following<>(fact, consequence));
    }

    @Override
    public <E> AutoCloseable onNews(Class<E> fact, Consumer<E> listener) {
        Listening<E> entry = new Listening<>(fact, listener);
        listening.add(entry);
        return () -> listening.remove(entry);
    }
}
