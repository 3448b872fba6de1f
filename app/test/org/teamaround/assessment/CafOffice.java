package org.teamaround.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.assessment.definition.FormFiles;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Scope;
import org.teamaround.consent.Taking;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.InMemoryAgencies;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Birth;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;

/** An office in memory in which a test writes CAFs as the case history goes. */
final class CafOffice {
    final TestMoment moment = TestMoment.at("2026-03-04T10:00");
    final InMemoryAssessments assessments = new InMemoryAssessments();
    final InMemoryPersons persons = new InMemoryPersons();
    final KnownConsents consents = new KnownConsents();
    final KnownReferrals referrals = new KnownReferrals();
    final DirectAnnouncements announcements = new DirectAnnouncements();
    final DirectTransactions transactions = new DirectTransactions();
    final FormDefinitions forms = FormDefinitions.read(new FormFiles()).orFault();
    final KindAdvice advice = new KindAdvice(persons, referrals, consents, new InMemoryAgencies());
    final AssessmentDesk desk = new AssessmentDesk(transactions, moment, announcements, assessments, forms);
    final StartAssessment start = new StartAssessment(transactions, moment, announcements, assessments, advice, forms);
    final AbandonAssessment abandon = new AbandonAssessment(desk);
    Actor actor = Staff.CHIPO;

    PersonId child(String given, String family, String born) {
        return enter(PersonDraft.child(given, family, new Birth.Exact(LocalDate.parse(born))));
    }

    PersonId unborn(String expected) {
        return enter(PersonDraft.unborn(LocalDate.parse(expected), Optional.empty()));
    }

    private PersonId enter(PersonDraft draft) {
        PersonId id = new PersonId(Ids.fresh(moment.now()));
        persons.save(draft.as(id, persons.nextReference()));
        return id;
    }

    /** The family agrees that this many agencies are told. */
    void agreed(PersonId child, int agencies) {
        Set<AgencyId> told = Set.copyOf(IntStream.range(0, agencies).mapToObj(i -> new AgencyId(UUID.randomUUID())).toList());
        Scope scope = new Scope(true, true, Set.of(Purpose.ASSESSMENT), told, Set.of(), Set.of(), Set.of());
        consents.save(new Consent(new ConsentId(Ids.fresh(Instant.EPOCH)), child, ConsentState.GIVEN_LIMITED, ConsentGiver.YOUNG_PERSON,
            Optional.of(child), moment.today(), scope, new Taking(ConsentForm.WRITTEN, "Chipo Mutasa-Bell", "", false, true, true),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    void on(String day) {
        moment.set(day + "T10:00");
    }

    Outcome<Assessment> starts(PersonId child, AssessmentKind kind, String kept) {
        ExistingCheck none = new ExistingCheck(moment.today(), ExistingCheck.Result.NONE_FOUND, "");
        return start.start(new StartRequest(child, Optional.empty(), kind, moment.today(), List.of(), Optional.of(none), kept), actor);
    }

    Assessment started(PersonId child, AssessmentKind kind) {
        return starts(child, kind, "a short piece of work").orFault();
    }

    Outcome<Assessment> saves(Assessment assessment, String... codesAndAnswers) {
        return new SaveAnswers(desk).save(assessment.id(), map(codesAndAnswers), actor);
    }

    Outcome<Assessment> completes(Assessment assessment, String on, String... codesAndAnswers) {
        return completesKeeping("", assessment, on, codesAndAnswers);
    }

    Outcome<Assessment> completesKeeping(String kept, Assessment assessment, String on, String... codesAndAnswers) {
        CompleteRequest request = new CompleteRequest(assessment.id(), LocalDate.parse(on), map(codesAndAnswers), true, kept);
        return new CompleteAssessment(desk, advice).complete(request, actor);
    }

    Outcome<Assessment> agrees(Assessment assessment, String on, String... codesAndAnswers) {
        return new AgreeAssessment(desk).agree(new AgreeRequest(assessment.id(), LocalDate.parse(on), map(codesAndAnswers)), actor);
    }

    /** Agreed with the least a family may say. */
    Assessment agreed(Assessment assessment, String on) {
        return agrees(assessment, on, "child-comment.without", "too-young", "parent-comment", "That is us.", "consent-explained", "yes",
            "consent-sharing", "yes", "consent-revisited", on).orFault();
    }

    Outcome<Assessment> copies(Assessment from, AssessmentKind kind) {
        return new CopyForward(transactions, assessments, start, abandon, forms, "Carried on as a full one.", "from streamlined CAF")
            .copy(new CopyRequest(from.id(), kind, moment.today(), List.of(), ""), actor);
    }

    Assessment now(Assessment assessment) {
        return assessments.find(assessment.id()).orElseThrow();
    }

    static Map<String, String> map(String... codesAndAnswers) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < codesAndAnswers.length; i += 2) map.put(codesAndAnswers[i], codesAndAnswers[i + 1]);
        return map;
    }
}
