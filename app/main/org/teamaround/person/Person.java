package org.teamaround.person;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Stated;

/**
 * Child or adult (person and adult blocks of domain.md 2.0). A mandatory question without an answer says why ({@link Stated}).
 * @param mother    for an unborn baby: whose; "Unborn baby of ..." is shown from her name; absent otherwise
 * @param addresses current and former, newest first; may be empty
 * @param school    school, nursery or college as told; empty when none or not known
 * @param reference the team's own reference of a child, such as C-0007; empty for adults
 */
public record Person(PersonId id, PersonKind kind, PersonName name, Birth birth, Stated<Gender> gender, Stated<Ethnicity> ethnicity,
        String religion, Stated<String> firstLanguage, Answer interpreter, Answer disabled, String disabilityNote, String needsNote,
        List<Stated<Address>> addresses, Reach reach, String nhsNumber, String upn, String school, String yearGroup, String gp,
        Optional<PersonId> mother, String reference) {
    public Person {
        addresses = List.copyOf(addresses);
    }

    public boolean isUnborn() {
        return birth instanceof Birth.Expected;
    }
}
