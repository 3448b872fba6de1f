package org.teamaround.assessment;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** Every version of every child's assessment. */
public interface Assessments {
    Optional<Assessment> find(AssessmentId id);

    /** Newest version first. */
    List<Assessment> of(PersonId child);

    List<Assessment> all();

    void save(Assessment assessment);
}
