package org.teamaround.directory;

import java.util.Optional;

/**
 * What somebody looks for in the directory; every part may be left out.
 * @param words begin words of a name, of what is offered or known, of an agency; empty for anything
 * @param years a child's age, 0 for an unborn baby
 */
public record Question(String words, Optional<Need> need, Optional<Integer> years, Optional<AreaId> area) {
    public static final Question ANYTHING = new Question("", Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isOpen() {
        return equals(ANYTHING);
    }
}
