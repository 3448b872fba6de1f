package org.teamaround.ui;

/** A page with typed text that is stored nowhere yet: the window asks before it closes. */
public interface HasUnsavedChanges {
    boolean hasUnsavedChanges();
}
