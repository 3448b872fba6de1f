package org.teamaround.person.likeness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Birth;
import org.teamaround.person.Gender;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;

/**
 * What a person is compared by; nothing restricted is among it.
 * @param places postcodes, and postcodes with the beginning of the address after a bar
 * @param phones the last nine digits of each number
 * @param mother of an unborn baby, or as typed with a child
 * @param school folded; empty where it is not known or not to be known; so is {@code surgery}
 */
record Traits(PersonId id, PersonKind kind, List<NameForm> names, Birth birth, Set<String> places, Set<String> phones, String nhsNumber,
        String upn, Optional<PersonId> mother, String school, String surgery, Stated<Gender> gender) {
    /** Their own names, in whatever letters. */
    Stream<NameForm> ownNames() {
        return names.stream().filter(NameForm::own);
    }
}
