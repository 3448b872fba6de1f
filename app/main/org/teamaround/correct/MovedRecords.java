package org.teamaround.correct;

import java.util.List;
import org.teamaround.person.PersonId;

/** Every move there was, with both children. */
public interface MovedRecords {
    /** Away from this child or to it, newest first. */
    List<MovedRecord> of(PersonId child);

    void save(MovedRecord moved);
}
