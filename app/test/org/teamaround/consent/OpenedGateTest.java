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
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;

/** What opens the gate beside the family's agreement, and what asks before it opens (domain.md 4.6, 5.2). */
class OpenedGateTest {
    private static final Actor LEAD = new Actor(UUID.randomUUID(), "Chipo", Set.of(Role.LEAD_PROFESSIONAL));
    private static final Actor LEADER = new Actor(UUID.randomUUID(), "Ngozi", Set.of(Role.TEAM_LEADER));
    private final TestMoment moment = TestMoment.at("2026-02-17T14:00");
    private final InMemoryConsents consents = new InMemoryConsents();
    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryAgencies agencies = new InMemoryAgencies();
    private final InMemoryDisclosures log = new InMemoryDisclosures();
    private final InMemorySharingDecisions decisions = new InMemorySharingDecisions();
    private final InMemoryPanelLeaflets leaflets = new InMemoryPanelLeaflets();
    private final DirectAnnouncements facts = new DirectAnnouncements();
    private final SharingGate gate = new SharingGate(new SharingGate.Sources(consents, new FamilyTies(persons), decisions, leaflets), log,
        new DirectTransactions(), moment);
    private final DecideSharing decide = new DecideSharing(decisions, log, agencies, new DirectTransactions(), facts, moment);
    private final AuthoriseSharing authorise = new AuthoriseSharing(decisions, new DirectTransactions(), facts, moment);
    private final AnswerEndedConsent ended = new AnswerEndedConsent(decisions, consents, new DirectTransactions(), facts, moment);
    private final PersonId child = new PersonId(UUID.randomUUID());
    private final Recipient.ToAgency haven = agency("Haven");
    private final Recipient.ToAgency police = agency("Police");

    @BeforeEach
    void aChild() {
        persons.save(PersonDraft.child("Una", "Marsh", new Birth.Exact(LocalDate.of(2012, 5, 5))).withAddress(Address.home("3 Ferry Row", "ZZ99 1AB")).as(child, ""));
        Scope scope = new Scope(true, true, EnumSet.of(Purpose.TAC_AND_PLAN, Purpose.PANEL), Set.of(haven.agency()), Set.of(), Set.of(police.agency()), Set.of());
        consents.save(new Consent(new ConsentId(UUID.randomUUID()), child, ConsentState.GIVEN_LIMITED, ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.empty(),
            moment.today(), scope, Taking.written("Chipo"), Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30)), Optional.empty(), Optional.empty()));
    }

    @Test
    void aDecisionOpensItOnceForWhatItNamesAndNothingElse() {
        SharingDecision decided = decide.decide(share(police, false), LEADER).orFault();
        Ruling ruling = ask(police).orFault();
        assertThat(ruling.allowed().get(child)).containsExactlyInAnyOrder(Item.NAMES, Item.NEEDS);
        assertThat(ruling.clearance().basis()).isEqualTo("consent.basis.decision");
        DisclosureEntry entry = log.about(child).getFirst();
        assertThat(entry.told().decision()).contains(decided.id());
        assertThat(decisions.find(decided.id()).orElseThrow().usedBy()).contains(entry.id());
        assertThat(keys(ask(police))).as("each decision is good for one").containsExactly("consent.problem.agency-excluded");
    }

    @Test
    void withoutTheManagerItOpensNothingUnlessItWasUrgent() {
        SharingDecision proposed = decide.decide(share(police, false), LEAD).orFault();
        assertThat(keys(ask(police))).containsExactly("consent.problem.agency-excluded");
        assertThat(keys(authorise.decide(proposed.id(), true, "", LEAD))).containsExactly("kernel.problem.not-your-right");
        authorise.decide(proposed.id(), false, "Too much.", LEADER).orFault();
        assertThat(keys(ask(police))).containsExactly("consent.problem.agency-excluded");
        assertThat(keys(authorise.decide(proposed.id(), true, "", LEADER))).containsExactly("consent.problem.decided-already");
        decide.decide(share(police, true), LEAD).orFault();
        assertThat(ask(police).isDone()).isTrue();
        assertThat(decisions.waiting()).hasSize(1);
    }

    @Test
    void aNoNeedsItsReason() {
        SharingDecision proposed = decide.decide(share(police, false), LEAD).orFault();
        assertThat(keys(authorise.decide(proposed.id(), false, " ", LEADER))).containsExactly("kernel.problem.required");
    }

    @Test
    void whatWasToldAlreadyIsLoggedAndOpensNothing() {
        SharingDraft d = share(police, true);
        decide.decide(new SharingDraft(d.kind(), d.children(), d.with(), d.what(), d.items(), d.purpose(), d.grounds(), "", Optional.empty(), true,
            Optional.of(Way.PHONE), false, Optional.empty()), LEAD).orFault();
        assertThat(log.about(child)).singleElement().satisfies(e -> assertThat(e.told().way()).isEqualTo(Way.PHONE));
        assertThat(keys(ask(police))).containsExactly("consent.problem.agency-excluded");
    }

    @Test
    void pastItsLastDayAShareAsksAndNobodyIsDropped() {
        moment.set("2026-07-01T09:00");
        assertThat(gate.wouldRefuse(asked(haven))).as("invitations and lists stay").isEmpty();
        assertThat(keys(ask(haven))).containsExactly("consent.problem.ended");
        assertThat(gate.preview(asked(haven), Staff.TOMAS).orFault().asks()).hasSize(1);
        ended.goOn(List.of(child), "She is away.", LEAD).orFault();
        assertThat(ask(haven).orFault().clearance().basis()).isEqualTo("consent.basis.continued");
        moment.set("2026-07-02T09:00");
        assertThat(keys(ask(haven))).as("going on counts for its day").containsExactly("consent.problem.ended");
        ended.stop(List.of(child), "No answer.", LEAD).orFault();
        moment.set("2026-07-09T09:00");
        assertThat(keys(ask(haven))).containsExactly("consent.problem.stopped");
    }

    @Test
    void beforeItsLastDayThereIsNothingToGoOnWith() {
        assertThat(keys(ended.goOn(List.of(child), "Just so.", LEAD))).containsExactly("consent.problem.not-ended");
    }

    @Test
    void aPreviewLeavesNoTrace() {
        Preview seen = gate.preview(asked(haven), Staff.TOMAS).orFault();
        assertThat(seen.goes()).isTrue();
        assertThat(seen.lines().getFirst().cuts()).containsEntry(Item.SENSITIVE, "consent.cut.sensitive");
        assertThat(gate.preview(asked(police), Staff.TOMAS).orFault().couldBeDecided()).isTrue();
        assertThat(log.count()).isZero();
    }

    @Test
    void thePanelPurposeCoversTheLeafletOfItsDay() {
        UUID panel = UUID.randomUUID();
        AgencyId housing = agency("Housing").agency();
        AgencyId school = agency("School").agency();
        leaflets.save(new PanelLeaflet(UUID.randomUUID(), panel, 1, LocalDate.of(2026, 1, 1), Set.of(housing)));
        leaflets.save(new PanelLeaflet(UUID.randomUUID(), panel, 2, LocalDate.of(2026, 3, 1), Set.of(housing, school)));
        Recipient members = new Recipient.PanelMembers(Optional.of(panel), Set.of(housing, school, police.agency(), haven.agency()), "Panel");
        Ruling ruling = gate.ask(new Disclosure("agenda", List.of(child), members, Optional.of(Purpose.PANEL), Set.of(Item.NAMES)), Staff.TOMAS).orFault();
        assertThat(ruling.leaving().get(child)).containsExactlyInAnyOrder(school, police.agency());
    }

    private SharingDraft share(Recipient.ToAgency to, boolean urgent) {
        Grounds grounds = new Grounds(LawfulBasis.SAFEGUARDING, false, "It would put her at risk.", "A threat was made.", Answer.NOT_YET_ASKED, "", "");
        return new SharingDraft(DecisionKind.SHARE, List.of(child), SharedWith.of(to, ""), "The plan.", EnumSet.of(Item.NAMES, Item.NEEDS), Optional.empty(), grounds, "",
            Optional.empty(), urgent, Optional.empty(), true, Optional.empty());
    }

    private Disclosure asked(Recipient to) {
        return new Disclosure("delivery-plan", List.of(child), to, Optional.of(Purpose.TAC_AND_PLAN), EnumSet.of(Item.NAMES, Item.NEEDS, Item.SENSITIVE));
    }

    private Outcome<Ruling> ask(Recipient to) {
        return gate.ask(asked(to), Staff.TOMAS);
    }

    private Recipient.ToAgency agency(String name) {
        AgencyId id = new AgencyId(Ids.fresh(moment.now()));
        agencies.save(Agency.named(id, name));
        return new Recipient.ToAgency(id, name);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }
}
