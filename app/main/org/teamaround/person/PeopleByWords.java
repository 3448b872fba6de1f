package org.teamaround.person;

import java.util.List;

/** Whom somebody means by what they type: the few it fits best, the best first. Who was merged or lies in the bin is not among them. */
public interface PeopleByWords {
    /** Children and adults; none for nothing typed. */
    List<Person> people(String typed);

    /** Children alone. */
    List<Person> children(String typed);
}
