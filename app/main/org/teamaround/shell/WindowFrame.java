package org.teamaround.shell;

/** What the frame around every page can do. */
public interface WindowFrame {
    /** Shows the lock at once and closes the vault; what was typed is kept sealed, and unlocking leads back to this place. */
    void lock();

    /** The same, and says above the lock what happened. */
    default void lock(String sentence) {
        lock();
    }

    /** Letters larger or smaller by this part of their usual size. */
    void zoomBy(double step);

    void zoomUsual();

    /** From light to dark and back. */
    void otherColours();
}
