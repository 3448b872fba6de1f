package org.teamaround.assessment.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.Assessments;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.person.PersonId;

/** Assessments of the database, their headings kept between commits; answers are read only where they are asked for. */
public final class KeptAssessments implements Assessments {
    private final JooqAssessments assessments;
    private final Kept<Whole> kept;

    /** Every heading, and under what it is looked up. */
    private record Whole(List<Assessment> all, Map<PersonId, List<Assessment>> ofChild) {
        static Whole of(List<Assessment> all) {
            return new Whole(all, Kept.by(all, a -> List.of(a.child())));
        }
    }

    public KeptAssessments(JooqAssessments assessments, Database database, int patience) {
        this.assessments = assessments;
        kept = new Kept<>(database, () -> Whole.of(assessments.headings()), patience);
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
        return kept.all(Whole::all, assessments::headings);
    }

    @Override public List<Assessment> headings(PersonId child) {
        return kept.one(w -> w.ofChild().getOrDefault(child, List.of()), () -> assessments.headings(child));
    }

    @Override public void save(Assessment assessment) {
        assessments.save(assessment);
    }
}
