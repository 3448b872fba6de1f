package org.teamaround.ui;

/** Shows finished documents: what is seen is the real PDF, and printing or saving it gives those bytes. Nothing is written unasked. */
@FunctionalInterface
public interface Papers {
    /**
     * @param title    heading of the preview; may name a child
     * @param fileName proposed when it is saved, without a name in it, such as {@code agenda-2026-02-24.pdf}
     */
    void show(String title, String fileName, byte[] pdf);
}
