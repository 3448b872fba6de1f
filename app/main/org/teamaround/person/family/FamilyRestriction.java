package org.teamaround.person.family;

import org.teamaround.person.Address;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;

/** Whether where somebody lives must not be known (domain.md 5.3): then a place of contact leads there too. */
final class FamilyRestriction {
    private final Persons persons;

    FamilyRestriction(Persons persons) {
        this.persons = persons;
    }

    boolean isOn(Contact contact) {
        return isOn(contact.child()) || isOn(contact.relative());
    }

    boolean isOn(PersonId person) {
        return persons.find(person).stream().flatMap(p -> p.addresses().stream()).flatMap(a -> a.answer().stream()).anyMatch(Address::restricted);
    }
}
