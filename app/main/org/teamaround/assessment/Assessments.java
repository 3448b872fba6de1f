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

    /** As {@link #all}, each without its answers: for whoever asks only how far they are. */
    default List<Assessment> headings() {
        return all().stream().map(Assessment::heading).toList();
    }

    /** As {@link #of}, each without its answers. */
    default List<Assessment> headings(PersonId child) {
        return of(child).stream().map(Assessment::heading).toList();
    }

    void save(Assessment assessment);
}
