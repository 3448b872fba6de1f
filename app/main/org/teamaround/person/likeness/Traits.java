package org.teamaround.person.likeness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;

/**
 * What a person is compared by; nothing restricted is among it.
 * @param places postcodes, and postcodes with the beginning of the address after a bar
 * @param phones the last nine digits of each number
 * @param mother of an unborn baby, or as typed with a child
 */
record Traits(PersonId id, PersonKind kind, List<NameForm> names, Birth birth, Set<String> places, Set<String> phones, String nhsNumber,
        String upn, Optional<PersonId> mother) {}
