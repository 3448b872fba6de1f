package org.teamaround.person.family;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.Address;
import org.teamaround.person.PersonId;

/**
 * People who live together now.
 * @param members  of the family circle; at least one
 * @param address  where; absent when nobody's is recorded
 * @param withheld whether the address may not be read by who asks
 */
public record Household(List<PersonId> members, Optional<Address> address, boolean withheld) {
    public Household {
        members = List.copyOf(members);
    }

    public boolean has(PersonId person) {
        return members.contains(person);
    }
}
