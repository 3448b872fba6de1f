package org.teamaround.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.InMemoryAgencies;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;
import org.teamaround.setting.StandardSettings;

/** One test for each rule of the gate (design section 5). */
class SharingGateTest {
    private static final Set<Item> EVERYTHING = EnumSet.allOf(Item.class);
    private final TestMoment moment = TestMoment.at("2026-02-17T14:00");
    private final InMemoryConsents consents = new InMemoryConsents();
    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryAgencies agencies = new InMemoryAgencies();
    private final InMemoryDisclosures log = new InMemoryDisclosures();
    private final InMemorySharingDecisions decisions = new InMemorySharingDecisions();
    private final InMemoryConsentNotices notices = new InMemoryConsentNotices();
    private final InMemoryPanelLeaflets leaflets = new InMemoryPanelLeaflets();
    private final DirectAnnouncements facts = new DirectAnnouncements();
    private final SharingGate gate = new SharingGate(new SharingGate.Sources(consents, new FamilyTies(persons), decisions, leaflets), log,
        new DirectTransactions(), moment);
    private final RecordConsent record = new RecordConsent(consents, persons, agencies, new StandardSettings(), new DirectTransactions(), facts, moment);
    private final WithdrawConsent withdraw = new WithdrawConsent(consents, notices, log, new DirectTransactions(), facts, moment);
    private final PersonId child = new PersonId(UUID.randomUUID());
    private final PersonId sibling = new PersonId(UUID.randomUUID());
    private final PersonId mother = new PersonId(UUID.randomUUID());
    private final PersonId father = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aFamily() {
        for (PersonId each : List.of(child, sibling)) {
            persons.save(PersonDraft.child("Łucja", "Świerczyńska", new Birth.Exact(LocalDate.of(2024, 6, 3)))
                .withAddress(Address.home("1 Mill Rise", "ZZ99 4AA")).as(each, ""));
            persons.save(new Relationship(UUID.randomUUID(), each, mother, RelationshipKind.MOTHER, Answer.YES, Answer.YES, Optional.empty()));
            persons.save(new Relationship(UUID.randomUUID(), each, father, RelationshipKind.FATHER, Answer.YES, Answer.NO, Optional.of("court order")));
        }
    }

    @Test
    void theTeamMayHaveItsOwnPapersWithoutConsent() {
        assertThat(ask(new Recipient.Team("file"), Purpose.PANEL).orFault().may(Item.NEEDS)).isTrue();
    }

    @Test
    void noAgencyWithoutConsent() {
        assertThat(keys(ask(agency("Haven"), Purpose.TAC_AND_PLAN))).containsExactly("consent.problem.not-recorded");
    }

    @Test
    void anAgencyThatIsNamedMayHaveAllButWhatIsSensitive() {
        given(ConsentState.GIVEN_LIMITED, List.of("Haven"), List.of("GP practice"), List.of());
        Ruling haven = ask(agency("Haven"), Purpose.TAC_AND_PLAN).orFault();
        assertThat(haven.may(Item.NEEDS)).isTrue();
        assertThat(haven.may(Item.SENSITIVE)).isFalse();
        assertThat(haven.clearance().cuts()).containsExactly(new Clearance.Cut("consent.item.sensitive", "consent.cut.sensitive"));
        assertThat(ask(agency("GP practice"), Purpose.TAC_AND_PLAN).orFault().may(Item.SENSITIVE)).isTrue();
    }

    @Test
    void underALimitedConsentOthersMayNotAndUnderAFullOneForAPurposeItCovers() {
        given(ConsentState.GIVEN_LIMITED, List.of("Haven"), List.of(), List.of());
        assertThat(keys(ask(agency("Police"), Purpose.TAC_AND_PLAN))).containsExactly("consent.problem.not-covered");
        given(ConsentState.GIVEN_FULL, List.of(), List.of(), List.of());
        assertThat(ask(agency("Police"), Purpose.TAC_AND_PLAN).isDone()).isTrue();
        assertThat(keys(ask(agency("Police"), Purpose.TRANSFER))).containsExactly("consent.problem.not-covered");
    }

    @Test
    void anExcludedAgencyIsRefusedEvenTheReceipt() {
        given(ConsentState.GIVEN_FULL, List.of(), List.of(), List.of("Police"));
        AgencyId police = agencies.named("Police").orElseThrow().id();
        assertThat(keys(ask(agency("Police"), Purpose.TAC_AND_PLAN))).containsExactly("consent.problem.agency-excluded");
        assertThat(keys(ask(new Recipient.Referrer(Optional.of(police), false, "PC Dunne"), Purpose.TAC_AND_PLAN)))
            .containsExactly("consent.problem.agency-excluded");
    }

    @Test
    void theReferrerMayAlwaysHaveTheReceiptAndMoreOnlyWithConsent() {
        AgencyId school = agency("College").agency();
        Ruling receipt = ask(new Recipient.Referrer(Optional.of(school), false, "College"), Purpose.TAC_AND_PLAN).orFault();
        assertThat(receipt.may(Item.RECEIPT)).isTrue();
        assertThat(receipt.may(Item.INITIALS)).isTrue();
        assertThat(receipt.may(Item.WORKER)).isFalse();
        assertThat(receipt.may(Item.ACTIONS)).isFalse();
        given(ConsentState.GIVEN_LIMITED, List.of("College"), List.of(), List.of());
        assertThat(ask(new Recipient.Referrer(Optional.of(school), false, "College"), Purpose.TAC_AND_PLAN).orFault().may(Item.WORKER)).isTrue();
    }

    @Test
    void aSendingAuthorityHasAReceiptEvenUnderFullConsent() {
        given(ConsentState.GIVEN_FULL, List.of(), List.of(), List.of());
        Ruling ruling = ask(new Recipient.SendingAuthority("Northbridge"), Purpose.TAC_AND_PLAN).orFault();
        assertThat(ruling.may(Item.RECEIPT)).isTrue();
        assertThat(ruling.allowed().get(child)).containsExactlyInAnyOrder(Item.RECEIPT, Item.INITIALS);
    }

    @Test
    void thePanelPurposeCoversItsMembersAndAnExcludedOneLeaves() {
        given(ConsentState.GIVEN_LIMITED, List.of("Haven"), List.of(), List.of("Police"));
        AgencyId police = agency("Police").agency();
        Ruling ruling = ask(new Recipient.PanelMembers(Set.of(police, agency("Housing").agency()), "Panel"), Purpose.PANEL).orFault();
        assertThat(ruling.may(Item.NEEDS)).isTrue();
        assertThat(ruling.leaving()).containsEntry(child, Set.of(police));
    }

    @Test
    void thePanelsPaperGoesWithoutAChildWhoseConsentIsMissing() {
        given(ConsentState.GIVEN_LIMITED, List.of("Haven"), List.of(), List.of());
        Disclosure both = new Disclosure("agenda", List.of(child, sibling), new Recipient.PanelMembers(Set.of(), "Panel"), Optional.of(Purpose.PANEL),
            Set.of(Item.INITIALS, Item.NEEDS));
        Ruling ruling = gate.ask(both, Staff.TOMAS).orFault();
        assertThat(ruling.may(child, Item.NEEDS)).isTrue();
        assertThat(ruling.may(sibling, Item.INITIALS)).isFalse();
        assertThat(ruling.clearance().cuts()).containsExactly(new Clearance.Cut("consent.item.child", "consent.problem.not-recorded"));
    }

    @Test
    void anyOtherPaperAboutTwoChildrenNeedsBoth() {
        given(ConsentState.GIVEN_LIMITED, List.of("Haven"), List.of(), List.of());
        Disclosure both = new Disclosure("delivery-plan", List.of(child, sibling), agency("Haven"), Optional.of(Purpose.TAC_AND_PLAN), EVERYTHING);
        assertThat(keys(gate.ask(both, Staff.TOMAS))).containsExactly("consent.problem.not-recorded");
        assertThat(log.count()).as("a refusal is no disclosure").isZero();
    }

    @Test
    void theFamilyMayHaveItsOwnPapersButNotWhoMustNotReceive() {
        assertThat(ask(new Recipient.Family(mother, "the mother"), Purpose.TAC_AND_PLAN).orFault().may(Item.NEEDS)).isTrue();
        assertThat(ask(new Recipient.Family(child, "the child"), Purpose.TAC_AND_PLAN).isDone()).isTrue();
        assertThat(keys(ask(new Recipient.Family(father, "the father"), Purpose.TAC_AND_PLAN))).containsExactly("consent.problem.must-not-receive");
        assertThat(keys(ask(new Recipient.Family(new PersonId(UUID.randomUUID()), "a lodger"), Purpose.TAC_AND_PLAN)))
            .containsExactly("consent.problem.not-responsible");
    }

    @Test
    void aRestrictedAddressIsNeverPrintedForAnybody() {
        Address refuge = new Address("Rowan House", "ZZ99 4AA", "", AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
        persons.save(PersonDraft.child("Łucja", "Świerczyńska", new Birth.NotKnown()).withAddress(refuge).as(child, ""));
        for (Recipient each : List.of(new Recipient.Team("file"), new Recipient.Family(mother, "the mother"))) {
            Ruling ruling = ask(each, Purpose.TAC_AND_PLAN).orFault();
            assertThat(ruling.may(Item.ADDRESS)).isFalse();
            assertThat(ruling.clearance().cuts()).contains(new Clearance.Cut("consent.item.address", "consent.cut.restricted-address"));
        }
    }

    @Test
    void withdrawalActsAtOnceForTheAgencyAndForAll() {
        given(ConsentState.GIVEN_LIMITED, List.of("Haven", "Bright Path"), List.of(), List.of());
        AgencyId bright = agencies.named("Bright Path").orElseThrow().id();
        Withdrawal wish = new Withdrawal(LocalDate.of(2026, 2, 17), "Caoimhe", "Does not want the mentor", true);
        withdraw.withdraw(new WithdrawalRequest(List.of(child), wish, Set.of(bright), Set.of()), Staff.TOMAS).orFault();
        assertThat(keys(ask(agency("Bright Path"), Purpose.TAC_AND_PLAN))).containsExactly("consent.problem.agency-excluded");
        assertThat(ask(agency("Haven"), Purpose.TAC_AND_PLAN).isDone()).isTrue();
        withdraw.withdraw(new WithdrawalRequest(List.of(child), wish, Set.of(), Set.of()), Staff.TOMAS).orFault();
        assertThat(keys(ask(agency("Haven"), Purpose.TAC_AND_PLAN))).containsExactly("consent.problem.withdrawn");
        assertThat(consents.of(child)).as("nothing is altered, everything is kept").hasSize(3);
    }

    @Test
    void everyYesIsLogged() {
        given(ConsentState.GIVEN_LIMITED, List.of("Haven"), List.of(), List.of());
        Ruling ruling = ask(agency("Haven"), Purpose.TAC_AND_PLAN).orFault();
        DisclosureEntry entry = log.about(child).getFirst();
        assertThat(ruling.clearance().disclosure()).contains(entry.id());
        assertThat(entry.recipient()).isEqualTo("Haven");
        assertThat(entry.purpose()).isEqualTo("consent.purpose.tac-and-plan");
        assertThat(entry.basis()).isEqualTo("consent.basis.agreement");
        assertThat(entry.cuts()).containsExactly("consent.item.sensitive");
        assertThat(entry.by()).isEqualTo(Staff.TOMAS.name());
    }

    @Test
    void aBlankFormIsAboutNobody() {
        assertThat(gate.blank()).isSameAs(Clearance.NO_PERSON);
        assertThat(log.count()).isZero();
    }

    private void given(ConsentState answer, List<String> shared, List<String> sensitive, List<String> excluded) {
        ConsentWishes wishes = new ConsentWishes(true, true, Set.of(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN), shared, sensitive,
            excluded, Set.of());
        record.record(new ConsentDraft(answer, List.of(child), ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.of(mother), Optional.empty(), wishes,
            Taking.written("Bríd Ní Chonaill"), Optional.empty(), Optional.empty()), Staff.TOMAS).orFault();
    }

    private Recipient.ToAgency agency(String name) {
        AgencyId id = agencies.named(name).map(Agency::id).orElseGet(() -> {
            AgencyId fresh = new AgencyId(UUID.randomUUID());
            agencies.save(Agency.named(fresh, name));
            return fresh;
        });
        return new Recipient.ToAgency(id, name);
    }

    private Outcome<Ruling> ask(Recipient to, Purpose purpose) {
        return gate.ask(new Disclosure("caf", List.of(child), to, Optional.of(purpose), EVERYTHING), Staff.TOMAS);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }
}
