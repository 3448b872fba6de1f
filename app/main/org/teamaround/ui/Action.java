package org.teamaround.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Right;

/**
 * One thing the user can do, named once for button, menu, palette and shortcut sheet.
 *
 * @param key      text key of its name, for the act itself ("Record referral"); {@code key.help} is its tooltip where there is one
 * @param icon     a Bootstrap icon such as {@code bi-plus}; empty for none
 * @param shortcut as in {@code Shortcut+N}; Shortcut is Ctrl, on a Mac Command
 * @param enabled  for what cannot be done now; never for an incomplete form, which is told what is missing instead
 * @param offered  whether whoever is at the window may do it at all; otherwise it is nowhere to be seen
 */
public record Action(String key, String icon, Optional<KeyCombination> shortcut, ObservableBooleanValue enabled, Predicate<Allowed> offered,
        Runnable act) {
    public static Action of(String key, Runnable act) {
        return new Action(key, "", Optional.empty(), new SimpleBooleanProperty(true), allowed -> true, act);
    }

    public Action icon(String name) {
        return new Action(key, name, shortcut, enabled, offered, act);
    }

    public Action shortcut(String keys) {
        return new Action(key, icon, Optional.of(KeyCombination.valueOf(keys)), enabled, offered, act);
    }

    /** A second shortcut for the same act, for who has the other habit. */
    public Action or(String keys) {
        Optional<KeyCombination> both = shortcut.map(first -> new EitherKeys(first, KeyCombination.valueOf(keys)));
        return new Action(key, icon, both, enabled, offered, act);
    }

    public Action enabledWhen(ObservableBooleanValue condition) {
        return new Action(key, icon, shortcut, condition, offered, act);
    }

    /** The right its use case asks for. */
    public Action needs(Right right) {
        return needs(right, List.of());
    }

    /** The right its use case asks for in the case of these children. */
    public Action needs(Right right, Collection<? extends Id> children) {
        return new Action(key, icon, shortcut, enabled, offered.and(allowed -> allowed.may(right, children)), act);
    }

    /** The same act behind another step, such as a form's check. */
    public Action through(Runnable step) {
        return new Action(key, icon, shortcut, enabled, offered, step);
    }

    public void run() {
        if (enabled.get()) act.run();
    }
}
