package org.teamaround.assessment;

import java.time.Instant;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Ids;
import org.teamaround.person.Family;
import org.teamaround.person.Person;

class InMemoryAssessmentsTest extends AssessmentsContract {
    private final InMemoryAssessments assessments = new InMemoryAssessments();

    @Override protected Assessments assessments() {
        return assessments;
    }

    @Override protected void write(Runnable work) {
        work.run();
    }

    @Override protected Person knownChild() {
        return Family.child("Caoimhe", "Ní Dhonnchadha");
    }

    @Override protected Practitioner knownPractitioner() {
        return Practitioner.named(new PractitionerId(Ids.fresh(Instant.EPOCH)), "Jean-Luc Brontë");
    }

    @Override protected AssessmentId freshId() {
        return new AssessmentId(Ids.fresh(Instant.EPOCH));
    }
}
