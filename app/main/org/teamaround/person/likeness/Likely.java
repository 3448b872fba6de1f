package org.teamaround.person.likeness;

import java.util.List;
import org.teamaround.person.PersonId;

/**
 * Somebody in the vault who may be the one that is typed.
 * @param score   50 (worth a look) to 100 (hardly anybody else)
 * @param reasons the strongest first
 * @param twin    probably brother or sister of the same birth, and no alarm
 */
public record Likely(PersonId person, int score, List<Reason> reasons, boolean twin) {
    public Likely {
        reasons = List.copyOf(reasons);
    }
}
