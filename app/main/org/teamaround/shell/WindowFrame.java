package org.teamaround.shell;

/** What the frame around every page can do. */
public interface WindowFrame {
    /** Shows the lock. The vault closes, unless a page holds typed text that is stored nowhere: that page is kept behind the lock. */
    void lock();

    /** Letters larger or smaller by this part of their usual size. */
    void zoomBy(double step);

    void zoomUsual();

    /** From light to dark and back. */
    void otherColours();
}
