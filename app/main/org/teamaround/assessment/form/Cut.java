package org.teamaround.assessment.form;

import java.util.Set;
import org.teamaround.consent.Item;

/**
 * What of a child a paper may tell.
 * @param own the paper stays with the team or goes to the family: it may also name who must not be told
 */
public record Cut(Set<Item> allowed, boolean own) {
    public Cut {
        allowed = Set.copyOf(allowed);
    }

    boolean may(Item item) {
        return allowed.contains(item);
    }
}
