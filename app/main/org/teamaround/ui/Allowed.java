package org.teamaround.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Right;

/**
 * What whoever is at the window may do. Asked here alone: an {@link Action} says what it needs, and where that is lacking no button, menu,
 * palette or shortcut offers it. The use cases refuse all the same.
 */
public final class Allowed {
    private final BiPredicate<Right, Collection<? extends Id>> rights;

    private Allowed(BiPredicate<Right, Collection<? extends Id>> rights) {
        this.rights = rights;
    }

    /** Before anybody is known, and where one user does all. */
    public static Allowed everything() {
        return new Allowed((right, children) -> true);
    }

    public static Allowed to(Actor actor, CaseRights cases) {
        return new Allowed((right, children) -> children.isEmpty() ? actor.may(right) : cases.lacks(actor, right, children).isEmpty());
    }

    public boolean may(Right right) {
        return may(right, List.of());
    }

    /** @param children whose case it is about; empty for none */
    public boolean may(Right right, Collection<? extends Id> children) {
        return rights.test(right, children);
    }

    public boolean offers(Action action) {
        return action.offered().test(this);
    }

    /** Does it, or nothing: for what a row does when it is opened. */
    public <T> Consumer<T> when(Right right, Consumer<T> act) {
        return may(right) ? act : nothing -> { };
    }
}
