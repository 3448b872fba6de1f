package org.teamaround.person.picture;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.PartnershipKind;

/**
 * Two people, or one, or nobody known, and the children that hang on them.
 * @param parents  none to two, as they stand from left to right where that matters not
 * @param children by age; may be empty for a couple without children
 * @param kind     absent where nothing is recorded of the two
 * @param caring   they care for the children without being their parents: drawn broken
 */
record Union(List<PersonId> parents, List<PersonId> children, Optional<PartnershipKind> kind, boolean caring) {
    Union {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
    }

    boolean has(PersonId person) {
        return parents.contains(person);
    }

    boolean isPair() {
        return parents.size() == 2;
    }

    PersonId besides(PersonId person) {
        return parents.getFirst().equals(person) ? parents.getLast() : parents.getFirst();
    }
}
