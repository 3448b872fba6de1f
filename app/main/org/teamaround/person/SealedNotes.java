package org.teamaround.person;

import java.util.List;
import java.util.Optional;

/** Notes of tier 3. Words that who unlocked may not read are empty; saving leaves them as they are. */
public interface SealedNotes {
    Optional<SealedNote> find(SealedNoteId id);

    /** Oldest first. */
    List<SealedNote> of(PersonId child);

    /** How many there are, without opening one. */
    int count(PersonId child);

    void save(SealedNote note);

    /** All its wordings are sealed for those who may read about {@code to}. Only by who may read it. Inside a transaction. */
    void move(SealedNote note, PersonId to);
}
