package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.Assessments;
import org.teamaround.person.PersonId;

/** When a child's own assessment was completed: another authority's version does not count, it is only the ground ours stands on. */
public final class CompletedAssessments {
    private final Assessments assessments;

    public CompletedAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    void readTogether(List<PersonId> children) {
        assessments.headings(children);
    }

    /** The first completed in this period of work; absent when there is none yet. */
    public Optional<LocalDate> since(PersonId child, LocalDate opened) {
        return assessments.headings(child).stream().filter(a -> a.external().isEmpty()).filter(a -> a.state() != AssessmentState.ABANDONED)
            .map(Assessment::completedOn).flatMap(Optional::stream).filter(on -> !on.isBefore(opened)).min(Comparator.naturalOrder())
            .or(() -> before(child));
    }

    /** One from before the allocation (the referrer's own CAF) serves as well. */
    private Optional<LocalDate> before(PersonId child) {
        return assessments.headings(child).stream().filter(a -> a.external().isEmpty()).filter(a -> a.state() != AssessmentState.ABANDONED)
            .map(Assessment::completedOn).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
