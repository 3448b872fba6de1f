package org.teamaround.shell;

import org.teamaround.ui.StatusBar;
import org.teamaround.ui.Text;

/** Whether what is typed could be kept; says it once when it could not, and once when it can again. */
final class DraftTrouble {
    private final Text text;
    private final StatusBar status;
    private boolean there;

    DraftTrouble(Text text, StatusBar status) {
        this.text = text;
        this.status = status;
    }

    void told(boolean kept) {
        if (kept == there) status.say(text.of(kept ? "shell.drafts.kept-again" : "shell.drafts.not-kept"));
        there = !kept;
    }

    boolean isThere() {
        return there;
    }
}
