package org.teamaround.assessment;

import java.util.Collection;
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

    /** Headings of all these children, read together; in no order. */
    default List<Assessment> headings(Collection<PersonId> children) {
        return children.stream().distinct().flatMap(child -> headings(child).stream()).toList();
    }

    /** Headings of those whose copy has not been given: under way, or completed and not yet with the family. */
    default List<Assessment> withoutCopy() {
        return headings().stream().filter(a -> a.copyGivenOn().isEmpty()).toList();
    }

    void save(Assessment assessment);
}
