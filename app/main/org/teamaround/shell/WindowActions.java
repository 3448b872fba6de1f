package org.teamaround.shell;

import java.util.List;
import org.teamaround.ui.Action;

/** What the window itself can do, whatever page shows. */
record WindowActions(Action back, Action forward, Action search, Action find, Action shortcuts, Action lock, Action refresh, Action print, Action larger,
        Action smaller, Action usual, Action colours) {
    List<Action> all() {
        return List.of(back, forward, search, find, shortcuts, lock, refresh, print, larger, smaller, usual, colours);
    }
}
