package org.teamaround.ui;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Ctrl+Z and Ctrl+Y inside a field that has something of its own to take back: the field comes before the window. */
final class OwnUndo {
    private OwnUndo() {}

    /** Whether the field took the key. */
    static boolean takes(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || !(event.getTarget() instanceof TextInputControl field)) return false;
        boolean back = event.getCode() == KeyCode.Z && !event.isShiftDown() && field.isUndoable();
        boolean again = (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown()) && field.isRedoable();
        if (back) field.undo();
        if (again) field.redo();
        return back || again;
    }
}
