package org.teamaround.ui;

/** A page or dialog that can be opened anew: after the lock, and for text that was typed and not saved. */
public interface Bookmarked {
    Bookmark bookmark();
}
