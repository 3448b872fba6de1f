package org.teamaround.ui;

import javafx.scene.control.Label;

/** A state in a word or two, in a small coloured field. */
public final class Badge extends Label {
    public Badge(String words, Tone tone) {
        super(words);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("badge", tone.style());
    }
}
