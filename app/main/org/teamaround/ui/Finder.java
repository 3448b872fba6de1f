package org.teamaround.ui;

import java.util.List;

/** Something the one search box looks through: children, panels, agencies. Answers at once, from memory. */
@FunctionalInterface
public interface Finder {
    /** The best few, best first; {@code typed} is never blank. */
    List<Hit> find(String typed);
}
