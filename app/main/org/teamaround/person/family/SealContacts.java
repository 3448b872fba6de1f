package org.teamaround.person.family;

import java.util.stream.Stream;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** When somebody's address becomes restricted, the places of contact that were in clear are sealed too. Inside a transaction only. */
public final class SealContacts {
    private final Families families;
    private final FamilyRestriction restriction;
    private final Persons persons;

    public SealContacts(Families families, Persons persons) {
        this.families = families;
        this.persons = persons;
        restriction = new FamilyRestriction(persons);
    }

    public Outcome<Boolean> follow(PersonId changed) {
        if (!restriction.isOn(changed)) return Outcome.done(false);
        Stream.concat(Stream.of(changed), persons.childrenOf(changed).stream().map(Relationship::child)).distinct()
            .flatMap(child -> families.contactsOf(child).stream()).filter(c -> !c.sealed() && restriction.isOn(c)).forEach(families::seal);
        return Outcome.done(true);
    }
}
