package org.teamaround.ui;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Two habits for one act, such as Ctrl+Y and Ctrl+Shift+Z; the first is shown. */
final class EitherKeys extends KeyCombination {
    private final KeyCombination first;
    private final KeyCombination other;

    EitherKeys(KeyCombination first, KeyCombination other) {
        this.first = first;
        this.other = other;
    }

    @Override public boolean match(KeyEvent event) {
        return first.match(event) || other.match(event);
    }

    @Override public String getName() {
        return first.getName();
    }

    @Override public String getDisplayText() {
        return first.getDisplayText();
    }

    @Override public boolean equals(Object that) {
        return that instanceof EitherKeys keys && keys.first.equals(first) && keys.other.equals(other);
    }

    @Override public int hashCode() {
        return 31 * first.hashCode() + other.hashCode();
    }
}
