package org.teamaround.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.assessment.AssessmentKind.FULL;
import static org.teamaround.assessment.AssessmentKind.STREAMLINED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.person.PersonId;
import org.teamaround.setting.StandardSettings;

/** Cases A8, A9 and C5 of the walk-throughs, and what may not be done to a CAF. */
class AssessmentTest {
    private final CafOffice office = new CafOffice();
    private final AssessmentDues dues = new AssessmentDues(new StandardSettings());
    private final PersonId keeva = office.child("Caoimhe", "Ní Dhonnchadha", "2011-11-11");

    @Test
    void countsOnFromTheVersionOfAnotherAuthority() {
        PersonId lucja = office.child("Łucja", "Świerczyńska-Kaczmarek", "2024-06-03");
        Assessment theirs = new RecordExternalAssessment(office.transactions, office.moment, office.announcements, office.assessments)
            .record(new ExternalRequest(lucja, FULL, 2, "Northbridge Borough Council", "NB-CAF-0412", LocalDate.parse("2025-12-12")), Staff.EILIDH)
            .orFault();
        Assessment ours = office.started(lucja, FULL);
        assertThat(ours.version()).isEqualTo(3);
        assertThat(dues.finish(ours)).contains(LocalDate.parse("2026-04-01"));
        assertThat(office.started(office.unborn("2026-04-19"), FULL).version()).isEqualTo(1);

        office.on("2026-03-13");
        Assessment done = office.completes(ours, "2026-03-13").orFault();
        assertThat(dues.copy(done)).contains(LocalDate.parse("2026-03-20"));
        office.agreed(done, "2026-03-13");
        assertThat(office.now(theirs).state()).isEqualTo(AssessmentState.SUPERSEDED);
        assertThat(office.announcements.told()).contains(new AssessmentCompleted(ours.id(), lucja, LocalDate.parse("2026-03-13")));
    }

    @Test
    void threeAgenciesSuggestAFullFormAndKeepingTheStreamlinedOneNeedsAReason() {
        office.on("2026-05-06");
        office.agreed(keeva, 4);
        assertThat(office.advice.reasons(keeva, Optional.empty(), Answers.NONE)).containsExactly(FullReason.THREE_AGENCIES);
        assertThat(keys(office.starts(keeva, STREAMLINED, ""))).containsExactly("assessment.problem.full-suggested");

        Assessment caf = office.starts(keeva, STREAMLINED, "She wants it short, and leaves school soon.").orFault();
        assertThat(dues.finish(caf)).contains(LocalDate.parse("2026-05-20"));
        office.on("2026-05-12");
        Assessment done = office.completes(caf, "2026-05-12").orFault();
        assertThat(dues.copy(done)).contains(LocalDate.parse("2026-05-19"));
        assertThat(dues.finish(done)).isEmpty();
    }

    @Test
    void aHighLevelFoundWhileAssessingAsksForTheReasonAtTheEnd() {
        Assessment caf = office.starts(keeva, STREAMLINED, "").orFault();
        assertThat(fields(office.completes(caf, "2026-03-04", "level", "complex"))).containsExactly("keptStreamlined");
        assertThat(office.completesKeeping("The college holds the rest.", caf, "2026-03-04", "level", "complex").isDone()).isTrue();
    }

    @Test
    void isNotStartedBeforeSomebodyLookedForAnExistingOne() {
        StartRequest unchecked = new StartRequest(keeva, Optional.empty(), FULL, office.moment.today(), List.of(), Optional.empty(), "");
        assertThat(fields(office.start.start(unchecked, office.actor))).containsExactly("existing");
    }

    @Test
    void oneVersionAtATime() {
        office.started(keeva, FULL);
        assertThat(keys(office.starts(keeva, FULL, ""))).containsExactly("assessment.problem.already-open");
    }

    @Test
    void isCompleteOnlyWhenEverythingNeededIsAnsweredOrSaidWhyNot() {
        Assessment caf = office.started(keeva, STREAMLINED);
        office.saves(caf, "led-to", "Attendance fell to 41%.", "outcomes[0].outcome", "Back in school three days a week").orFault();
        CompleteRequest bare = new CompleteRequest(caf.id(), office.moment.today(), CafOffice.map("child-voice.without", "did-not-wish"), false, "");
        assertThat(fields(new CompleteAssessment(office.desk, office.advice).complete(bare, office.actor)))
            .contains("needs", "well-child", "level", "outcomes[0].who", "outcomes[0].when").doesNotContain("led-to", "child-voice");
        assertThat(office.now(caf).state()).isEqualTo(AssessmentState.IN_PROGRESS);
    }

    @Test
    void noAdditionalNeedsNeedNoOutcome() {
        Assessment caf = office.started(keeva, STREAMLINED);
        Assessment done = office.completes(caf, "2026-03-04", "level", "universal").orFault();
        assertThat(done.answers()).doesNotContainKey("outcomes.without").containsEntry("well-home.without", "not-asked");
    }

    @Test
    void datesComeInOrder() {
        Assessment caf = office.started(keeva, STREAMLINED);
        assertThat(fields(office.completes(caf, "2026-03-03"))).containsExactly("completedOn");
        assertThat(fields(office.completes(caf, "2026-03-05"))).containsExactly("completedOn");
        Assessment done = office.completes(caf, "2026-03-04").orFault();
        office.on("2026-03-06");
        assertThat(fields(office.agrees(done, "2026-03-03"))).contains("agreedOn");
        assertThat(keys(new GiveCopy(office.desk).give(done.id(), LocalDate.parse("2026-03-03"), office.actor)))
            .containsExactly("assessment.problem.copy-before-completed");
        assertThat(new GiveCopy(office.desk).give(done.id(), LocalDate.parse("2026-03-06"), office.actor).orFault().copyGivenOn())
            .contains(LocalDate.parse("2026-03-06"));
    }

    @Test
    void isAgreedOnlyWithCommentsOrWhyNoneAndConsentGoneOverAgain() {
        Assessment done = office.completes(office.started(keeva, STREAMLINED), "2026-03-04").orFault();
        assertThat(fields(office.agrees(done, "2026-03-04", "child-comment", "It says what I said.")))
            .containsExactly("parent-comment", "consent-explained", "consent-sharing", "consent-revisited");
        assertThat(office.agreed(done, "2026-03-04").state()).isEqualTo(AssessmentState.AGREED);
    }

    @Test
    void whatWasCompletedStaysAsItIs() {
        Assessment done = office.completes(office.started(keeva, STREAMLINED), "2026-03-04").orFault();
        assertThat(keys(office.saves(done, "led-to", "something else"))).containsExactly("assessment.problem.already-completed");
        assertThat(keys(office.agrees(done, "2026-03-04", "led-to", "something else"))).contains("assessment.problem.already-completed");
        assertThat(office.saves(done, "child-comment", "Fine.").isDone()).isTrue();
        assertThat(keys(office.saves(office.agreed(done, "2026-03-04"), "child-comment", "No."))).containsExactly("assessment.problem.not-open");
    }

    @Test
    void badAnswersAreRefusedAtTheirField() {
        Assessment caf = office.started(keeva, STREAMLINED);
        assertThat(fields(office.saves(caf, "review-date", "soon", "level", "9", "needs", "school-attendance nonsense", "outcomes[4].who", "x",
            "wishes", "x", "led-to", "x".repeat(20_001)))).containsExactlyInAnyOrder("review-date", "level", "needs", "outcomes[4].who",
            "wishes", "led-to");
        assertThat(office.saves(caf, "led-to", "x\u0007y 🙂\r\nz").orFault().answers()).containsEntry("led-to", "xy 🙂\nz");
        assertThat(office.saves(caf, "led-to", " ").orFault().answers()).isEmpty();
    }

    @Test
    void pausesResumesAndIsAbandonedWithAReason() {
        Assessment caf = office.started(keeva, STREAMLINED);
        assertThat(fields(new PauseAssessment(office.desk).pause(caf.id(), " ", office.actor))).containsExactly("reason");
        new PauseAssessment(office.desk).pause(caf.id(), "Caoimhe is in hospital.", office.actor).orFault();
        assertThat(keys(office.completes(caf, "2026-03-04"))).containsExactly("assessment.problem.no-such-move");
        assertThat(new ResumeAssessment(office.desk).resume(caf.id(), office.actor).orFault().reason()).isEmpty();
        office.abandon.abandon(caf.id(), "The family moved.", office.actor).orFault();
        assertThat(office.started(keeva, STREAMLINED).version()).isEqualTo(2);
    }

    @Test
    void onlyThoseWithTheRightWriteIt() {
        office.actor = Staff.EILIDH;
        assertThat(keys(office.starts(keeva, FULL, ""))).containsExactly("kernel.problem.not-your-right");
    }

    @Test
    void aNewVersionStartsWithTheOldAnswersButAsksTheFamilyAfresh() {
        Assessment v1 = office.agreed(office.completes(office.started(keeva, FULL), "2026-03-04", "led-to", "Attendance.", "1.4.needs",
            "Low mood").orFault(), "2026-03-04");
        Assessment v2 = office.copies(v1, FULL).orFault();
        assertThat(v2.version()).isEqualTo(2);
        assertThat(v2.answers()).containsEntry("1.4.needs", "Low mood").doesNotContainKey("parent-comment");
        assertThat(office.now(v1).state()).isEqualTo(AssessmentState.AGREED);
        office.agreed(office.completes(v2, "2026-03-04").orFault(), "2026-03-04");
        assertThat(office.now(v1).state()).isEqualTo(AssessmentState.SUPERSEDED);
        assertThat(keys(office.copies(office.now(v2), STREAMLINED))).containsExactly("assessment.problem.never-smaller");
    }

    @Test
    void aStreamlinedOneBecomesAFullOneWithNothingLost() {
        Assessment v1 = office.started(keeva, STREAMLINED);
        office.saves(v1, "led-to", "Attendance.", "elements", "1.7 1.10 3.3", "well-child", "Funny and kind", "worry-child", "Missing lessons",
            "well-parents", "Máire is always there", "worry-home", "No address for post", "outcomes[0].outcome", "Back in school",
            "outcomes[0].who", "College", "child-voice", "I hate the bus.").orFault();
        Assessment v2 = office.copies(v1, FULL).orFault();
        assertThat(v2.answers()).containsEntry("led-to", "Attendance.").containsEntry("1.7.strengths", "Funny and kind\n(from streamlined CAF)")
            .containsEntry("1.7.needs", "Missing lessons\n(from streamlined CAF)")
            .containsEntry("2.1.strengths", "Máire is always there\n(from streamlined CAF)")
            .containsEntry("3.3.needs", "No address for post\n(from streamlined CAF)").containsEntry("outcomes[0].outcome", "Back in school")
            .containsEntry("child-comment", "I hate the bus.").containsEntry("1.1.without", "not-explored").doesNotContainKey("1.10.without");
        assertThat(office.now(v1).state()).isEqualTo(AssessmentState.ABANDONED);
        assertThat(v2.version()).isEqualTo(2);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::field).toList();
    }
}
