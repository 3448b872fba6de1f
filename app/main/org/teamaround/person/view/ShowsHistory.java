package org.teamaround.person.view;

import java.util.List;
import org.teamaround.person.Person;
import org.teamaround.person.PersonField;

/** Shows what stood in a field of a person before; a later room knows how. */
@FunctionalInterface
public interface ShowsHistory {
    /** @param label what the field is called */
    void show(Person person, List<PersonField> fields, String label);
}
