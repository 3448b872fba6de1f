package org.teamaround.shell;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.ui.Hit;

/** What was last gone to from the search box, newest first: in memory only, and only until the lock. */
final class Recents {
    private static final int MOST = 6;
    private final List<Hit> hits = new ArrayList<>();

    void add(Hit hit) {
        hits.removeIf(known -> known.name().equals(hit.name()) && known.icon().equals(hit.icon()));
        hits.addFirst(hit);
        while (hits.size() > MOST) hits.removeLast();
    }

    List<Hit> all() {
        return List.copyOf(hits);
    }
}
