package org.teamaround.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.InMemoryAgencies;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Birth;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.setting.StandardSettings;

class RecordConsentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 24);
    private static final Competence COMPETENT = new Competence(true, true, true, true, true, "Jean-Luc Brontë", TODAY);
    private final TestMoment moment = TestMoment.at("2026-04-24T15:40");
    private final InMemoryConsents consents = new InMemoryConsents();
    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryAgencies agencies = new InMemoryAgencies();
    private final StandardSettings settings = new StandardSettings();
    private final DirectAnnouncements facts = new DirectAnnouncements();
    private final RecordConsent record = new RecordConsent(consents, persons, agencies, settings, new DirectTransactions(), facts, moment);
    private final ReconfirmConsent reconfirm = new ReconfirmConsent(consents, settings, new DirectTransactions(), facts, moment);
    private final VaryConsent vary = new VaryConsent(consents, record);
    private final ConsentStanding standing = new ConsentStanding(consents, moment);

    @Test
    void theUsualLengthIsTwelveMonthsAndExpiryIsComputed() {
        PersonId child = child(LocalDate.of(2020, 1, 1));
        Consent consent = record.record(draft(ConsentState.GIVEN_FULL, child), Staff.TOMAS).orFault().getFirst();
        assertThat(consent.expires()).contains(LocalDate.of(2027, 4, 24));
        assertThat(standing.today(child)).isEqualTo(Standing.FULL);
        assertThat(standing.on(child, LocalDate.of(2027, 4, 25))).isEqualTo(Standing.EXPIRED);
        assertThat(standing.on(child, LocalDate.of(2026, 4, 23))).isEqualTo(Standing.NOT_ASKED);
    }

    @Test
    void anythingLeftOutMakesItLimited() {
        PersonId child = child(LocalDate.of(2020, 1, 1));
        ConsentWishes without = ConsentWishes.usual(List.of("College"), List.of("Police"));
        record.record(with(draft(ConsentState.GIVEN_FULL, child), without, ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.empty()), Staff.TOMAS).orFault();
        assertThat(standing.today(child)).isEqualTo(Standing.LIMITED);
        assertThat(agencies.named("Police")).as("comes into being by its name").isPresent();
    }

    @Test
    void aYoungPersonsOwnAnswerNeedsCompetenceFrom12To15() {
        PersonId keeva = child(LocalDate.of(2011, 11, 11));
        assertThat(keys(own(keeva, Optional.empty()))).containsExactly("consent.problem.competence-not-recorded");
        Competence pressed = new Competence(true, true, true, true, false, "Jean-Luc Brontë", TODAY);
        assertThat(keys(own(keeva, Optional.of(pressed)))).containsExactly("consent.problem.competence-not-recorded");
        assertThat(keys(own(keeva, Optional.of(COMPETENT)))).isEmpty();
        assertThat(keys(own(child(LocalDate.of(2020, 1, 1)), Optional.of(COMPETENT)))).containsExactly("consent.problem.too-young");
        assertThat(keys(own(child(LocalDate.of(2009, 1, 1)), Optional.empty()))).as("16 is presumed able").isEmpty();
    }

    @Test
    void wordOfMouthNeedsAWitness() {
        ConsentDraft draft = draft(ConsentState.GIVEN_FULL, child(LocalDate.of(2020, 1, 1)));
        Taking verbal = new Taking(ConsentForm.VERBAL, "Bríd Ní Chonaill", "", false, true, false);
        ConsentDraft spoken = new ConsentDraft(draft.answer(), draft.children(), draft.givenBy(), draft.giver(), draft.on(), draft.wishes(), verbal,
            draft.competence(), draft.expires());
        assertThat(keys(spoken)).containsExactly("consent.problem.no-witness");
    }

    @Test
    void aLaterAnswerSupersedesAndAnEarlierOneIsRefused() {
        PersonId child = child(LocalDate.of(2020, 1, 1));
        Consent first = record.record(draft(ConsentState.REFUSED, child), Staff.TOMAS).orFault().getFirst();
        assertThat(standing.today(child)).isEqualTo(Standing.REFUSED);
        moment.set("2026-05-01T09:00");
        Consent second = record.record(draft(ConsentState.GIVEN_FULL, child).on(LocalDate.of(2026, 5, 1)), Staff.TOMAS).orFault().getFirst();
        assertThat(second.supersedes()).contains(first.id());
        assertThat(keys(draft(ConsentState.GIVEN_FULL, child).on(LocalDate.of(2026, 4, 30)))).containsExactly("consent.problem.newer-recorded");
        assertThat(keys(draft(ConsentState.GIVEN_FULL, child).on(LocalDate.of(2026, 5, 2)))).containsExactly("consent.problem.on-in-future");
    }

    @Test
    void reconfirmedIsTheSameScopeWithANewDate() {
        PersonId child = child(LocalDate.of(2020, 1, 1));
        Consent first = record.record(draft(ConsentState.GIVEN_FULL, child), Staff.TOMAS).orFault().getFirst();
        moment.set("2026-06-01T09:00");
        Consent next = reconfirm.reconfirm(child, LocalDate.of(2026, 6, 1), Staff.CHIPO).orFault();
        assertThat(next.scope()).isEqualTo(first.scope());
        assertThat(next.expires()).contains(LocalDate.of(2027, 6, 1));
        assertThat(vary.vary(draft(ConsentState.GIVEN_LIMITED, child(LocalDate.of(2020, 1, 1))), Staff.TOMAS).problems()).extracting(Problem::key)
            .containsExactly("consent.problem.nothing-to-change");
    }

    @Test
    void aClerkTypesWhatAPractitionerTookButTakesNone() {
        ConsentDraft taken = draft(ConsentState.GIVEN_FULL, child(LocalDate.of(2020, 1, 1)));
        assertThat(record.record(taken, Staff.EILIDH).isDone()).isTrue();
        ConsentDraft own = new ConsentDraft(taken.answer(), List.of(child(LocalDate.of(2020, 1, 1))), taken.givenBy(), taken.giver(), taken.on(),
            taken.wishes(), Taking.written(Staff.EILIDH.name()), taken.competence(), taken.expires());
        assertThat(record.record(own, Staff.EILIDH).problems()).extracting(Problem::key).containsExactly("kernel.problem.not-your-right");
        assertThat(record.record(own, Staff.VIEWER).isDone()).isFalse();
    }

    private List<String> keys(ConsentDraft draft) {
        Actor actor = Staff.TOMAS;
        return record.record(draft, actor).problems().stream().map(Problem::key).toList();
    }

    private ConsentDraft own(PersonId child, Optional<Competence> competence) {
        return with(draft(ConsentState.GIVEN_LIMITED, child), ConsentWishes.usual(List.of("College"), List.of()), ConsentGiver.YOUNG_PERSON, competence);
    }

    private static ConsentDraft with(ConsentDraft d, ConsentWishes wishes, ConsentGiver giver, Optional<Competence> competence) {
        return new ConsentDraft(d.answer(), d.children(), giver, d.giver(), d.on(), wishes, d.taking(), competence, d.expires());
    }

    private static ConsentDraft draft(ConsentState answer, PersonId child) {
        return new ConsentDraft(answer, List.of(child), ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.empty(), Optional.empty(),
            ConsentWishes.usual(List.of("College"), List.of()), Taking.written("Jean-Luc Brontë"), Optional.empty(), Optional.empty());
    }

    private PersonId child(LocalDate born) {
        PersonId id = new PersonId(UUID.randomUUID());
        persons.save(PersonDraft.child("Caoimhe", "Ní Dhonnchadha", new Birth.Exact(born)).as(id, ""));
        return id;
    }
}
