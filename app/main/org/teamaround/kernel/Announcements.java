package org.teamaround.kernel;

import java.util.function.Consumer;

/**
 * How an earlier feature is heard by a later one. An announcement is a past fact, a record such as {@code PanelDecided}.
 * <ul>
 * <li>a <b>consequence</b> runs inside the same transaction: both or neither; its refusal takes the whole act back;
 * <li><b>news</b> is told after the commit, on the committing thread: lists refresh.
 * </ul>
 */
public interface Announcements {
    /** Something writes because of a fact; answers done (with anything) or refused. */
    @FunctionalInterface
    interface Consequence<E> {
        Outcome<?> follow(E fact);
    }

    /** Inside a transaction: runs the consequences now, in order of registration, and keeps the fact to be told as news. */
    Outcome<Void> announce(Object fact);

    <E> void onConsequence(Class<E> fact, Consequence<E> consequence);

    /** The returned handle ends the subscription. {@code fact} may be Object.class to hear everything except {@link Written}, which comes only to who asks for it. */
    <E> AutoCloseable onNews(Class<E> fact, Consumer<E> listener);
}
