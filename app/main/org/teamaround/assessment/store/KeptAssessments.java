package org.teamaround.assessment.store;

import static org.teamaround.database.schema.Tables.ASSESSMENT;
import static org.teamaround.database.schema.Tables.ASSESSMENT_ASSESSOR;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.Assessments;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptLists;
import org.teamaround.database.KeptWhole;
import org.teamaround.person.PersonId;

/** Assessments of the database, their headings kept as long as nothing of theirs is written; answers are read only where they are asked for. */
public final class KeptAssessments implements Assessments {
    private final JooqAssessments assessments;
    private final KeptLists<PersonId, AssessmentId, Assessment> ofChild;
    private final KeptWhole<List<Assessment>> withoutCopy;

    public KeptAssessments(JooqAssessments assessments, Database database) {
        this.assessments = assessments;
        Kept<AssessmentId, Assessment> headings = new Kept<>(database, Kept.USUAL, Set.of(ASSESSMENT, ASSESSMENT_ASSESSOR), assessments::headingsById);
        ofChild = new KeptLists<>(database, Kept.USUAL, ASSESSMENT.CHILD, ASSESSMENT.ID, headings, AssessmentId::new, JooqAssessments.NEWEST_FIRST);
        withoutCopy = new KeptWhole<>(database, Set.of(ASSESSMENT, ASSESSMENT_ASSESSOR), assessments::withoutCopy);
    }

    @Override public Optional<Assessment> find(AssessmentId id) {
        return assessments.find(id);
    }

    @Override public List<Assessment> of(PersonId child) {
        return assessments.of(child);
    }

    @Override public List<Assessment> all() {
        return assessments.all();
    }

    @Override public List<Assessment> headings() {
        return assessments.headings();
    }

    @Override public List<Assessment> headings(PersonId child) {
        return ofChild.of(child);
    }

    @Override public List<Assessment> headings(Collection<PersonId> children) {
        return ofChild.of(children);
    }

    @Override public List<Assessment> withoutCopy() {
        return withoutCopy.now();
    }

    @Override public void save(Assessment assessment) {
        assessments.save(assessment);
    }
}
