package org.teamaround.assessment.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.Assessments;
import org.teamaround.assessment.AssessmentsContract;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.store.JooqPractitioners;
import org.teamaround.kernel.Ids;
import org.teamaround.person.Family;
import org.teamaround.person.Person;
import org.teamaround.person.store.JooqPersons;

/** What is kept of assessments answers as the database does. */
class KeptAssessmentsTest extends AssessmentsContract {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final KeptAssessments assessments = new KeptAssessments(new JooqAssessments(store.database(), store.gate(), store.moment()),
        store.database());

    @Override protected Assessments assessments() {
        return assessments;
    }

    @Override protected void write(Runnable work) {
        store.write(work);
    }

    @Override protected Person knownChild() {
        Person child = Family.child("Caoimhe", "Ní Dhonnchadha");
        write(() -> new JooqPersons(store.database(), store.gate(), store.compartments(), store.moment()).save(child));
        return child;
    }

    @Override protected Practitioner knownPractitioner() {
        Practitioner jeanLuc = Practitioner.named(new PractitionerId(Ids.fresh(store.moment().now())), "Jean-Luc Brontë");
        write(() -> new JooqPractitioners(store.database(), store.gate()).save(jeanLuc));
        return jeanLuc;
    }

    @Override protected AssessmentId freshId() {
        return new AssessmentId(Ids.fresh(store.moment().now()));
    }

    @AfterEach void close() {
        store.close();
    }
}
