package org.teamaround.diary;

import java.util.Optional;

/** Knows which issues can be settled where they stand. */
@FunctionalInterface
public interface Fixes {
    /** Absent where a page has to be opened. */
    Optional<Fix> of(Issue issue);
}
