package org.teamaround.person.family;

import java.util.List;
import org.teamaround.person.PersonId;

/** Who works with a child and its family, told by the features after this one for the ecomap. Called off the window's thread. */
@FunctionalInterface
public interface Around {
    /** Nobody known. */
    Around NOBODY = child -> List.of();

    /** The closest first; each agency or worker once. */
    List<Connection> of(PersonId child);
}
