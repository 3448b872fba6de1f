package org.teamaround.ui;

import java.util.List;
import java.util.function.Consumer;

/** Something the one search box looks through: people, panels, agencies, notes. */
@FunctionalInterface
public interface Finder {
    /** The best few, best first, at once and from memory; {@code typed} is never blank. */
    List<Hit> find(String typed);

    /** What takes a moment longer, on the window's thread when it is found; nothing by default. */
    default void findMore(String typed, Consumer<List<Hit>> found) {}

    /** Whether all there is can be found already. */
    default boolean isReady() {
        return true;
    }

    /** Told on the window's thread when more can be found than before, the last time when it is all; at once when it is already. */
    default void whenReady(Runnable told) {
        told.run();
    }
}
