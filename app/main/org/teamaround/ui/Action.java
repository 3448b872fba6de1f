package org.teamaround.ui;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * One thing the user can do, named once for button, menu, palette and shortcut sheet.
 *
 * @param key      text key of its name, for the act itself ("Record referral"); {@code key.help} is its tooltip where there is one
 * @param icon     a Bootstrap icon such as {@code bi-plus}; empty for none
 * @param shortcut as in {@code Shortcut+N}; Shortcut is Ctrl, on a Mac Command
 * @param enabled  for what cannot be done now; never for an incomplete form, which is told what is missing instead
 */
public record Action(String key, String icon, Optional<KeyCombination> shortcut, ObservableBooleanValue enabled, Runnable act) {
    public static Action of(String key, Runnable act) {
        return new Action(key, "", Optional.empty(), new SimpleBooleanProperty(true), act);
    }

    public Action icon(String name) {
        return new Action(key, name, shortcut, enabled, act);
    }

    public Action shortcut(String keys) {
        return new Action(key, icon, Optional.of(KeyCombination.valueOf(keys)), enabled, act);
    }

    public Action enabledWhen(ObservableBooleanValue condition) {
        return new Action(key, icon, shortcut, condition, act);
    }

    public void run() {
        if (enabled.get()) act.run();
    }
}
