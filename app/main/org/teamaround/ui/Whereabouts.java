package org.teamaround.ui;

import java.util.List;
import java.util.Optional;

/**
 * Where the user is in the window, so that the lock can lead back: ids only.
 *
 * @param before the pages before, oldest first, as far as they can be opened anew
 */
public record Whereabouts(List<Bookmark> before, Optional<Bookmark> page, Optional<Bookmark> dialog) {
    public Whereabouts {
        before = List.copyOf(before);
    }
}
