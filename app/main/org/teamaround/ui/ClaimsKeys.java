package org.teamaround.ui;

import javafx.scene.input.KeyEvent;

/** A control that, while it has the focus, takes keys that mean something else to the window. */
interface ClaimsKeys {
    boolean claims(KeyEvent event);
}
