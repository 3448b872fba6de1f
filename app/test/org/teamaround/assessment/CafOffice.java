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
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Consents;
import org.teamaround.consent.InMemoryConsents;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Scope;
import org.teamaround.consent.Taking;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Agency;
import org.teamaround.directory.InMemoryAgencies;
import org.teamaround.directory.InMemoryPractitioners;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;
import org.teamaround.referral.Referrals;

/** An office in memory in which a test writes CAFs as the case history goes. */
public final class CafOffice {
    public final TestMoment moment = TestMoment.at("2026-03-04T10:00");
    public final InMemoryAssessments assessments = new InMemoryAssessments();
    public final InMemoryPersons persons = new InMemoryPersons();
    public final InMemoryAgencies agencies = new InMemoryAgencies();
    public final InMemoryPractitioners practitioners = new InMemoryPractitioners();
    public final Consents consents = new InMemoryConsents();
    public final Referrals referrals = new KnownReferrals();
    public final DirectAnnouncements announcements = new DirectAnnouncements();
    public final DirectTransactions transactions = new DirectTransactions();
    public final FormDefinitions forms = FormDefinitions.read(new FormFiles()).orFault();
    public final KindAdvice advice = new KindAdvice(persons, referrals, consents, agencies);
    public final AssessmentDesk desk = new AssessmentDesk(transactions, moment, announcements, assessments, forms, new CaseRights((user, child) -> true));
    public final StartAssessment start = new StartAssessment(transactions, moment, announcements, assessments, advice, forms,
        new ConsentStanding(consents, moment), new CaseRights((user, child) -> true));
    public final AbandonAssessment abandon = new AbandonAssessment(desk);
    public Actor actor = Staff.CHIPO;

    public PersonId child(String given, String family, String born) {
        return enter(PersonDraft.child(given, family, new Birth.Exact(LocalDate.parse(born))));
    }

    public PersonId unborn(String expected) {
        return enter(PersonDraft.unborn(LocalDate.parse(expected), Optional.empty()));
    }

    private PersonId enter(PersonDraft draft) {
        PersonId id = new PersonId(Ids.fresh(moment.now()));
        persons.save(draft.as(id, persons.nextReference()));
        return id;
    }

    /** Case C as it stands when its streamlined CAF is agreed. */
    public Assessment keevasStreamlined() {
        on("2026-05-06");
        Stated<Address> site = Stated.given(new Address("Plot 7, Fairbrook Lane Site", "", "", AddressKind.SITE, false, Optional.empty(), Optional.empty()));
        PersonId keeva = enter(PersonDraft.child("Caoimhe", "Ní Dhonnchadha", new Birth.Exact(LocalDate.parse("2011-11-11")))
            .withName(new PersonName("Caoimhe", "Ní Dhonnchadha", "Keeva Donohue", "", false, List.of())).withGender(Stated.given(Gender.FEMALE))
            .withEthnicity(Stated.given(Ethnicity.WIRT)).withAddresses(List.of(site)).withSchool("Fairbrook Community College", "Year 9")
            .withReach(new Reach("01632 960471", "", "", "text only")));
        PersonId maire = enter(PersonDraft.adult("Máire", "Ní Dhonnchadha").withAddresses(List.of(site)));
        PersonId brother = enter(PersonDraft.child("Cathal", "Ní Dhonnchadha", new Birth.Estimated(2017, 0)));
        persons.save(new Relationship(Ids.fresh(moment.now()), keeva, maire, RelationshipKind.MOTHER, Answer.YES, Answer.YES, Optional.empty()));
        persons.save(new Relationship(Ids.fresh(moment.now()), keeva, brother, RelationshipKind.SIBLING, Answer.NO, Answer.YES, Optional.empty()));
        agreed(keeva, "Fairbrook Community College", "Bright Path", "Education Welfare");
        Practitioner jeanLuc = Practitioner.named(new PractitionerId(Ids.fresh(moment.now())), "Jean-Luc Brontë");
        practitioners.save(jeanLuc);
        ExistingCheck none = new ExistingCheck(moment.today(), ExistingCheck.Result.NONE_FOUND, "");
        Assessment caf = start.start(new StartRequest(keeva, Optional.empty(), AssessmentKind.STREAMLINED, moment.today(), List.of(jeanLuc.id()),
            Optional.of(none), "She wants it short, and leaves school soon."), actor).orFault();
        saves(caf, "completed-with[0].name", "Caoimhe", "completed-with[0].role", "young person", "completed-with[1].name", "Jean-Luc Brontë",
            "completed-with[1].agency", "Fairbrook Community College", "services[0].service", "Education Welfare", "services[0].worker",
            "Gwenllïan Pryce", "led-to", "Attendance fell to 41% since the family moved sites.\nShe says the bus is the reason.", "needs",
            "school-attendance emotional-wellbeing", "well-child", "Funny, kind, good with horses and little ones.", "well-parents",
            "Máire is always there and comes to every meeting.", "well-home", "Many cousins near by.", "worry-child", "Missing lessons; low some days.",
            "worry-parents.without", "not-known", "worry-home", "Post does not reach the site.", "elements", "1.4 1.7 1.10 3.3", "child-voice",
            "I hate the bus. I want to work with animals.", "parents-view", "She is a good girl and should finish school.",
            "outcomes[0].outcome", "Back in school three days a week", "outcomes[0].who", "College", "outcomes[0].when", "2026-06-12",
            "outcomes[1].outcome", "Somebody to talk to", "outcomes[1].who", "Bright Path", "outcomes[1].when", "2026-07-17", "level", "complex",
            "response", "multi-agency", "review-date", "2026-07-02").orFault();
        on("2026-05-12");
        return agreed(completes(caf, "2026-05-12").orFault(), "2026-05-12");
    }

    public void agreed(PersonId child, String... names) {
        for (String name : names) agencies.save(Agency.named(new AgencyId(Ids.fresh(moment.now())), name));
        agreed(child, Set.copyOf(agencies.all().stream().map(Agency::id).toList()));
    }

    /** The family agrees that this many agencies are told. */
    public void agreed(PersonId child, int agencies) {
        Set<AgencyId> told = Set.copyOf(IntStream.range(0, agencies).mapToObj(i -> new AgencyId(UUID.randomUUID())).toList());
        agreed(child, told);
    }

    private void agreed(PersonId child, Set<AgencyId> told) {
        Scope scope = new Scope(true, true, Set.of(Purpose.ASSESSMENT), told, Set.of(), Set.of(), Set.of());
        consents.save(new Consent(new ConsentId(Ids.fresh(Instant.EPOCH)), child, ConsentState.GIVEN_LIMITED, ConsentGiver.YOUNG_PERSON,
            Optional.of(child), moment.today(), scope, new Taking(ConsentForm.WRITTEN, "Chipo Mutasa-Bell", "", false, true, true),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    public void on(String day) {
        moment.set(day + "T10:00");
    }

    public Outcome<Assessment> starts(PersonId child, AssessmentKind kind, String kept) {
        ExistingCheck none = new ExistingCheck(moment.today(), ExistingCheck.Result.NONE_FOUND, "");
        return start.start(new StartRequest(child, Optional.empty(), kind, moment.today(), List.of(), Optional.of(none), kept), actor);
    }

    public Assessment started(PersonId child, AssessmentKind kind) {
        return starts(child, kind, "a short piece of work").orFault();
    }

    public Outcome<Assessment> saves(Assessment assessment, String... codesAndAnswers) {
        return new SaveAnswers(desk).save(assessment.id(), map(codesAndAnswers), actor);
    }

    public Outcome<Assessment> completes(Assessment assessment, String on, String... codesAndAnswers) {
        return completesKeeping("", assessment, on, codesAndAnswers);
    }

    public Outcome<Assessment> completesKeeping(String kept, Assessment assessment, String on, String... codesAndAnswers) {
        CompleteRequest request = new CompleteRequest(assessment.id(), LocalDate.parse(on), map(codesAndAnswers), true, kept);
        return new CompleteAssessment(desk, advice).complete(request, actor);
    }

    public Outcome<Assessment> agrees(Assessment assessment, String on, String... codesAndAnswers) {
        return new AgreeAssessment(desk).agree(new AgreeRequest(assessment.id(), LocalDate.parse(on), map(codesAndAnswers)), actor);
    }

    /** Agreed with the least a family may say. */
    public Assessment agreed(Assessment assessment, String on) {
        return agrees(assessment, on, "child-comment.without", "too-young", "parent-comment", "That is us.", "consent-explained", "yes",
            "consent-sharing", "yes", "consent-revisited", on).orFault();
    }

    public Outcome<Assessment> copies(Assessment from, AssessmentKind kind) {
        return new CopyForward(transactions, assessments, start, abandon, forms, "Carried on as a full one.", "from streamlined CAF")
            .copy(new CopyRequest(from.id(), kind, moment.today(), List.of(), ""), actor);
    }

    public Assessment now(Assessment assessment) {
        return assessments.find(assessment.id()).orElseThrow();
    }

    public static Map<String, String> map(String... codesAndAnswers) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < codesAndAnswers.length; i += 2) map.put(codesAndAnswers[i], codesAndAnswers[i + 1]);
        return map;
    }
}
