package org.teamaround.consent;

import java.util.Map;
import java.util.Set;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Clearance;
import org.teamaround.person.PersonId;

/**
 * The gate's yes: leave to go, with what must be cut first.
 * @param allowed  per child what may be told; a child who may not be told of at all is missing
 * @param leaving  agencies among a panel's members that the family has excluded, by child: they leave for that item
 */
public record Ruling(Clearance clearance, Map<PersonId, Set<Item>> allowed, Map<PersonId, Set<AgencyId>> leaving) {
    public Ruling {
        allowed = Map.copyOf(allowed);
        leaving = Map.copyOf(leaving);
    }

    /** Whether {@code item} of this child may be told. */
    public boolean may(PersonId child, Item item) {
        return allowed.getOrDefault(child, Set.of()).contains(item);
    }

    /** Whether {@code item} may be told of every child of the document. */
    public boolean may(Item item) {
        return !allowed.isEmpty() && allowed.values().stream().allMatch(items -> items.contains(item));
    }
}
