package org.teamaround.find.text;

import java.util.List;
import java.util.UUID;

/** What is restricted about people, for whoever unlocked the vault (domain.md 5.3). */
public interface Withheld {
    /** Whether this reader may read what is restricted about the person. */
    boolean mayRead(UUID person);

    /** Words that lead to where the person is: lines of the address, postcode, telephone, school. */
    List<String> words(UUID person);
}
