package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.teamaround.kernel.Fault;

/**
 * One page in the window. Built with its model, shown by the {@link Navigator}; while it is in the history its typed text stays.
 * Subscribe to anything only inside {@link #attached} through {@link #keep}: leaving the page ends them all.
 */
public abstract class Screen {
    private final List<Subscription> kept = new ArrayList<>();

    /** Heading of the page; may name a child, so it is never shown outside the window's content. */
    public abstract String title();

    /** The same node each time. */
    public abstract Node content();

    /** Actions of this page: buttons beside its title, and in menu, palette and shortcut sheet while the page shows. */
    public List<Action> actions() {
        return List.of();
    }

    /** What has the focus first; otherwise the first field. */
    public Optional<Node> firstFocus() {
        return Optional.empty();
    }

    /** The page shows now: subscribe and load here. */
    protected void attached() {}

    protected final void keep(Subscription subscription) {
        kept.add(subscription);
    }

    /** For {@code Announcements.onNews}. */
    protected final void keep(AutoCloseable handle) {
        kept.add(() -> close(handle));
    }

    public final void attach() {
        if (!kept.isEmpty()) throw new Fault("attached twice", "ui.screen");
        attached();
        if (this instanceof Refreshable refreshable) refreshable.refresh();
    }

    public final void detach() {
        kept.forEach(Subscription::unsubscribe);
        kept.clear();
    }

    /** How many subscriptions are held: none after {@link #detach}. */
    public final int subscriptions() {
        return kept.size();
    }

    private static void close(AutoCloseable handle) {
        try {
            handle.close();
        } catch (Exception e) {
            throw new Fault("ui.screen.detach", e);
        }
    }
}
