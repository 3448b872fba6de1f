package org.teamaround.person.view;

import org.teamaround.person.PersonId;

/** The way to a child's page. */
@FunctionalInterface
public interface OpensChild {
    void open(PersonId child);
}
