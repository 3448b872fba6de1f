package org.teamaround.person;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Stated;

/**
 * Child or adult.
 * @param reference the team's own reference of a child, such as C-0007; empty for adults
 * @param ending    that they died, or that the pregnancy ended; absent for the living
 */
public record Person(PersonId id, PersonKind kind, PersonName name, Birth birth, Background background, Languages languages,
        Disability disability, String needsNote, List<Stated<Address>> addresses, Whereabouts whereabouts, Schooling schooling,
        Identifiers identifiers, Optional<PersonId> mother, String reference, Optional<Ending> ending) implements PersonBlock {
    public Person {
        addresses = List.copyOf(addresses);
    }
}
