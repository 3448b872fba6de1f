package org.teamaround.ui;

import java.util.Locale;

/** How much a badge or banner wants to be seen; colour is never the only sign, the words say it too. */
public enum Tone {
    QUIET, ACCENT, GOOD, CARE, GRAVE;

    String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
