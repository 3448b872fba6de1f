package org.teamaround.privacy;

/** What was typed and never saved: sealed for each user alone, so that nobody can tell of whom it speaks. After a purge all of it goes. */
@FunctionalInterface
public interface Leftovers {
    void sweep();
}
