package org.teamaround.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.Practitioner;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;

/** What every keeper of assessments must do. */
public abstract class AssessmentsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    protected abstract Assessments assessments();

    /** Runs the work where it may write. */
    protected abstract void write(Runnable work);

    /** A child and a practitioner that an assessment may name. */
    protected abstract Person knownChild();

    protected abstract Practitioner knownPractitioner();

    protected abstract AssessmentId freshId();

    @Test void keepsEveryField() {
        Assessment caf = assessment(knownChild().id(), 3, Map.of("led-to", "Attendance fell.\nŁ 🙂", "outcomes[0].who", "College"));
        write(() -> assessments().save(caf));
        assertThat(assessments().find(caf.id())).contains(caf);
        assertThat(assessments().find(freshId())).isEmpty();
    }

    @Test void keepsAnotherAuthoritysVersion() {
        Assessment theirs = new Assessment(freshId(), knownChild().id(), Optional.empty(), AssessmentKind.FULL, 2, AssessmentState.AGREED, DAY,
            Optional.of(DAY), Optional.of(DAY), Optional.empty(), Optional.of(new External("Northbridge Borough Council", "NB-CAF-0412", DAY)),
            Optional.empty(), List.of(), "", Map.of(), "", "");
        write(() -> assessments().save(theirs));
        assertThat(assessments().find(theirs.id())).contains(theirs);
    }

    @Test void changesTakesAwayAndAddsAnswers() {
        Assessment caf = assessment(knownChild().id(), 1, Map.of("led-to", "one", "1.1.needs", "two", "1.2.needs", "stays"));
        write(() -> assessments().save(caf));
        Assessment changed = caf.withAnswers(caf.given().with(Map.of("led-to", "another", "1.1.needs", "", "1.3.needs", "new")))
            .withState(AssessmentState.PAUSED, "in hospital");
        write(() -> assessments().save(changed));
        assertThat(assessments().find(caf.id())).contains(changed);
    }

    @Test void listsVersionsOfAChildNewestFirst() {
        PersonId child = knownChild().id();
        Assessment one = assessment(child, 1, Map.of("led-to", "one"));
        Assessment two = assessment(child, 2, Map.of("led-to", "two"));
        Assessment other = assessment(knownChild().id(), 1, Map.of());
        write(() -> List.of(one, two, other).forEach(assessments()::save));
        assertThat(assessments().of(child)).containsExactly(two, one);
        assertThat(assessments().all()).containsExactlyInAnyOrder(one, two, other);
    }

    @Test void headingsAreWithoutAnswers() {
        PersonId child = knownChild().id();
        Assessment one = assessment(child, 1, Map.of("led-to", "one"));
        Assessment two = assessment(child, 2, Map.of("led-to", "two"));
        write(() -> List.of(one, two).forEach(assessments()::save));
        assertThat(assessments().headings(child)).containsExactly(two.heading(), one.heading());
        assertThat(assessments().headings()).containsExactlyInAnyOrder(one.heading(), two.heading());
        assertThat(two.heading().answers()).isEmpty();
    }

    private Assessment assessment(PersonId child, int version, Map<String, String> answers) {
        return new Assessment(freshId(), child, Optional.empty(), AssessmentKind.STREAMLINED, version, AssessmentState.IN_PROGRESS, DAY,
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(new ExistingCheck(DAY, ExistingCheck.Result.CLOSED_ONE, "Northbridge, 2019")), List.of(knownPractitioner().id()),
            "caf-streamlined/1", answers, "", "She wants it short.");
    }
}
