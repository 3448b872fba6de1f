package org.teamaround.person.view;

import org.teamaround.person.PersonId;

/** A child in the list, in words. */
record ChildRow(PersonId id, String name, String reference, String age, String school, String carers, String state, String level,
        String lead, String consent) {
    /** All words somebody may look for. */
    String words() {
        return String.join(" ", name, reference, school, carers, lead);
    }
}
