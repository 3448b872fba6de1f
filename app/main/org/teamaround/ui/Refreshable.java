package org.teamaround.ui;

/** A page that can read its content anew: on F5, and each time it is shown. */
public interface Refreshable {
    void refresh();
}
