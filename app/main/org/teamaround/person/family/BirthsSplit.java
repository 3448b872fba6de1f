package org.teamaround.person.family;

import java.util.List;
import org.teamaround.person.PersonId;

/** One unborn record became several children: what is done for the first goes on for the others too. Told inside the transaction. */
public record BirthsSplit(PersonId first, List<PersonId> others) {
    public BirthsSplit {
        others = List.copyOf(others);
    }
}
