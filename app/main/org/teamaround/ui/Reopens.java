package org.teamaround.ui;

/** Opens pages anew from their bookmarks. */
@FunctionalInterface
public interface Reopens {
    /** False when the place is another's, or what it was about is gone. The page itself may show a moment later. */
    boolean reopen(Bookmark page);
}
