package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.assessment.AgreeRequest;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.CompleteRequest;
import org.teamaround.assessment.ExternalRequest;
import org.teamaround.consent.Recipient;
import org.teamaround.directory.Agency;
import org.teamaround.document.Document;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.RelationshipKind;
import org.teamaround.print.PdfText;

/** Walk-throughs A8 and A9 on the real store, with the CAFs they print, for those who may have them. */
class CafDaysTest {
    private final CafRoom room = new CafRoom();
    private final Person mother = room.adult("Małgorzata", "Świerczyńska");
    private final Person lucja = room.lucja(mother);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a8AndA9() {
        Person baby = room.unborn(mother);
        room.assessment.recordExternal.record(new ExternalRequest(lucja.id(), AssessmentKind.FULL, 2, "Northbridge Borough Council", "NB-CAF-0412",
            LocalDate.parse("2025-12-12")), room.store.actor()).orFault();
        Assessment third = room.started(lucja.id(), AssessmentKind.FULL);
        Assessment first = room.started(baby.id(), AssessmentKind.FULL);
        assertThat(List.of(third.version(), first.version())).containsExactly(3, 1);
        assertThat(room.assessment.dues.finish(third)).contains(LocalDate.parse("2026-04-01"));

        String words = printed(first, new Recipient.Team("Team file"));
        assertThat(words).contains("Unborn baby of Małgorzata Świerczyńska", "EDD 19/04/2026", "Not finished");

        room.store.moment().set("2026-03-13T15:00");
        LocalDate day = room.store.moment().today();
        Assessment done = room.assessment.complete.complete(new CompleteRequest(third.id(), day,
            Map.of("led-to", "They fled to Rowan House,  4 mill rise (zz994aa); ring 07700900118."), true, ""), room.store.actor()).orFault();
        assertThat(room.assessment.dues.copy(done)).contains(LocalDate.parse("2026-03-20"));
        room.assessment.agree.agree(new AgreeRequest(done.id(), day, Map.of("child-comment.without", "too-young", "parent-comment", "To prawda.",
            "consent-explained", "yes", "consent-sharing", "yes", "consent-revisited", "2026-03-13")), room.store.actor()).orFault();
        assertThat(room.assessment.assessments.of(lucja.id())).extracting(Assessment::state).extracting(Enum::name)
            .containsExactly("AGREED", "SUPERSEDED");
        assertThat(room.assessment.assessments.find(done.id()).orElseThrow().answers()).containsEntry("parent-comment", "To prawda.");
    }

    @Test
    void nothingPrintedLeadsToTheRefuge() {
        Assessment caf = room.started(lucja.id(), AssessmentKind.FULL);
        room.assessment.saveAnswers.save(caf.id(), Map.of("led-to", "They fled to Rowan House, 4 mill rise (zz994aa); ring 07700900118."),
            room.store.actor()).orFault();
        for (Recipient reader : List.of(new Recipient.Team("Team file"), new Recipient.Family(mother.id(), "Małgorzata Świerczyńska"))) {
            String words = printed(caf, reader);
            assertThat(words).contains("Address withheld", "They fled to [withheld]").doesNotContainIgnoringCase("Rowan").doesNotContainIgnoringCase("mill rise")
                .doesNotContainIgnoringCase("ZZ99").doesNotContain("900118");
        }
    }

    @Test
    void onlyThoseWhomTheFamilyToldMayHaveIt() {
        Agency housing = room.agency("Housing Support");
        Agency police = room.agency("Police");
        room.agreed(lucja, mother, housing);
        Person father = room.adult("Damian", "Kaczmarek");
        room.related(lucja, father, RelationshipKind.FATHER, Optional.of("court order 05/02/2026"));
        Assessment caf = room.started(lucja.id(), AssessmentKind.FULL);
        assertThat(printed(caf, new Recipient.ToAgency(housing.id(), "Housing Support"))).contains("For Housing Support", "May be shared with Housing Support");
        assertThat(keys(print(caf, new Recipient.ToAgency(police.id(), "Police")))).containsExactly("consent.problem.not-covered");
        assertThat(keys(print(caf, new Recipient.Family(father.id(), "Damian Kaczmarek")))).containsExactly("consent.problem.must-not-receive");
        assertThat(room.people.documents.about(lucja.id().value())).hasSize(1).allMatch(d -> d.disclosure().isPresent());
    }

    @Test
    void theJournalHoldsOneEntryForEachAnswerThatChanged() {
        Assessment caf = room.started(lucja.id(), AssessmentKind.FULL);
        Map<String, String> answers = new HashMap<>(Map.of("1.1.needs", "Asthma", "1.2.needs", "Sleeps little"));
        room.assessment.saveAnswers.save(caf.id(), answers, room.store.actor()).orFault();
        answers.put("1.2.needs", "Sleeps better");
        room.assessment.saveAnswers.save(caf.id(), answers, room.store.actor()).orFault();
        assertThat(room.store.journal().entriesOf(room.store.journal().recentActs(1).getFirst().id())).singleElement()
            .satisfies(entry -> assertThat(entry.field() + ": " + entry.before().orElse("") + " > " + entry.after().orElse(""))
                .isEqualTo("answer: Sleeps little > Sleeps better"));
    }

    private Outcome<Document> print(Assessment caf, Recipient reader) {
        return room.assessment.print.print(caf.id(), reader, room.store.actor());
    }

    private String printed(Assessment caf, Recipient reader) {
        return new PdfText().of(room.people.documents.pdf(print(caf, reader).orFault())).replaceAll("\\s+", " ");
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }
}
