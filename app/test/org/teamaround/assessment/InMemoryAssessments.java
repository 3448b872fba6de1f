package org.teamaround.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** Assessments kept in memory, for tests of use cases. */
public final class InMemoryAssessments implements Assessments {
    private final Map<AssessmentId, Assessment> kept = new LinkedHashMap<>();

    @Override public Optional<Assessment> find(AssessmentId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public List<Assessment> of(PersonId child) {
        return kept.values().stream().filter(a -> a.child().equals(child)).sorted(Comparator.comparingInt(Assessment::version).reversed()).toList();
    }

    @Override public List<Assessment> all() {
        return List.copyOf(kept.values());
    }

    @Override public void save(Assessment assessment) {
        kept.put(assessment.id(), assessment);
    }
}
