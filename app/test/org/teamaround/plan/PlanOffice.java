package org.teamaround.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentCompleted;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.InMemoryAssessments;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.assessment.definition.FormFiles;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.ConsentWithdrawn;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Scope;
import org.teamaround.consent.SharingGate;
import org.teamaround.consent.Taking;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.TestMoment;
import org.teamaround.panel.AllocatedService;
import org.teamaround.panel.Decision;
import org.teamaround.panel.DecisionKind;
import org.teamaround.panel.PanelDecided;
import org.teamaround.panel.PanelItemId;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.print.Printer;
import org.teamaround.referral.Method;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;
import org.teamaround.referral.Referrer;
import org.teamaround.referral.Story;
import org.teamaround.shell.PeopleWiring;
import org.teamaround.shell.PlanWiring;
import org.teamaround.shell.ReferralWiring;
import org.teamaround.ui.Text;

/** An office on a real store in which a test tells a case as its history goes; what comes before the plan is said, not worked out. */
public final class PlanOffice implements AutoCloseable {
    private static final Text TEXT = Text.load();
    public final TestMoment moment = TestMoment.at("2026-02-16T10:05");
    public final InMemoryDatabase vault = InMemoryDatabase.open(moment);
    public final PeopleWiring people;
    public final PlanWiring plan;
    public final ReferralWiring before;
    final Consents consents;
    final Referrals referrals;
    final InMemoryAssessments assessments = new InMemoryAssessments();
    public final SharingGate gate;
    public final Actor actor = vault.actor();

    public PlanOffice() {
        people = new PeopleWiring(vault.database(), vault.gate(), vault.facts(), vault.sealedFiles(), vault.restriction(), moment, new CaseRights((user, child) -> true));
        Printer printer = new Printer(TEXT::of, moment);
        before = new ReferralWiring(vault.database(), vault.gate(), vault.facts(), moment, people, printer, TEXT::of);
        consents = before.consents;
        referrals = before.referrals;
        gate = before.sharing;
        plan = new PlanWiring(vault.database(), vault.gate(), vault.facts(), moment, new PlanWiring.Before(people.settings,
            people.documents, people.persons, people.agencies, people.practitioners, consents, gate, referrals,
            before.feedbackOwed, assessments, FormDefinitions.read(new FormFiles()).orFault()), TEXT::of,
            printer);
    }

    public Consents consents() {
        return consents;
    }

    public void on(String day) {
        moment.set(day + "T10:00");
    }

    public PersonId child(String given, String family, String born) {
        return enter(PersonDraft.child(given, family, new Birth.Exact(LocalDate.parse(born))));
    }

    public PersonId unborn(String expected, PersonId mother) {
        return enter(PersonDraft.unborn(LocalDate.parse(expected), Optional.of(mother)));
    }

    public PersonId adult(String given, String family) {
        return enter(PersonDraft.adult(given, family));
    }

    public PersonId enter(PersonDraft draft) {
        return people.enterPerson.enter(draft, actor).orFault().id();
    }

    public void related(PersonId relative, RelationshipKind kind, PersonId... children) {
        for (PersonId child : children) people.relateFamily.relate(RelationshipDraft.of(child, relative, kind), actor).orFault();
    }

    public void mustNotReceive(PersonId relative, PersonId child) {
        people.relateFamily.relate(RelationshipDraft.of(child, relative, RelationshipKind.FATHER).mustNotReceive("court order"), actor).orFault();
    }

    public AgencyId agency(String name) {
        return people.enterAgency.named(name, actor).map(Agency::id).orFault();
    }

    public PractitionerId worker(String name, String agency) {
        return people.enterPractitioner.named(name, Optional.of(agency(agency)), actor).orFault().id();
    }

    /** The family agrees to telling these agencies, for the meeting and the plan among other things. */
    public void consents(PersonId child, String... agencies) {
        Set<AgencyId> told = Arrays.stream(agencies).map(this::agency).collect(Collectors.toSet());
        keep(child, ConsentState.GIVEN_LIMITED, told, Set.of());
    }

    /** Takes back what was agreed for one agency. */
    public void withdrawsFrom(PersonId child, String agency) {
        Consent before = consents.current(child).orElseThrow();
        Set<AgencyId> left = before.sharedWith().stream().filter(a -> !a.equals(agency(agency))).collect(Collectors.toSet());
        Consent after = keep(child, ConsentState.PARTLY_WITHDRAWN, left, Set.of(agency(agency)));
        announce(new ConsentWithdrawn(after.id(), child, false, Set.of(agency(agency)), Set.of(), moment.today()));
    }

    public void withdraws(PersonId child) {
        Consent after = keep(child, ConsentState.WITHDRAWN, Set.of(), Set.of());
        announce(new ConsentWithdrawn(after.id(), child, true, Set.of(), Set.of(), moment.today()));
    }

    private Consent keep(PersonId child, ConsentState state, Set<AgencyId> told, Set<AgencyId> excluded) {
        boolean given = state != ConsentState.WITHDRAWN;
        Scope scope = given ? new Scope(true, true, Set.of(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN), told, told, excluded, Set.of())
            : Scope.NONE;
        Consent consent = new Consent(new ConsentId(Ids.fresh(moment.now())), child, state, ConsentGiver.PARENTAL_RESPONSIBILITY,
            Optional.empty(), moment.today(), scope, new Taking(ConsentForm.WRITTEN, "Bríd Ní Chonaill", "", true, true, true),
            Optional.empty(), Optional.empty(), Optional.of(moment.today().plusYears(1)),
            consents.current(child).map(Consent::id), Optional.empty());
        vault.write(() -> consents.save(consent));
        return consent;
    }

    public ReferralId referral(PersonId... children) {
        Referral referral = new Referral(new ReferralId(Ids.fresh(moment.now())), referrals.nextReference(moment.today()),
            ReferralState.LISTED, ReferralKind.EARLY_HELP, Method.TRANSFER, moment.local(), new Referrer("Bríd Ní Chonaill",
            "health visitor", Optional.empty(), Optional.empty(), "", "", false, "", ""), List.of(children), Story.because("moved here"),
            Optional.empty(), true, "", Optional.of(moment.today()), Optional.empty(), Optional.empty(), Optional.empty());
        vault.write(() -> referrals.save(referral));
        return referral.id();
    }

    /** The panel decides today. */
    public void allocates(ReferralId referral, Optional<PractitionerId> lead, String... services) {
        decides(lead.isPresent() ? DecisionKind.ALLOCATE : DecisionKind.ALLOCATE_LEAD_TO_BE_FOUND, referral, lead, services);
    }

    public void decides(DecisionKind kind, ReferralId referral, Optional<PractitionerId> lead, String... services) {
        Decision decision = new Decision(kind, moment.today(), Arrays.stream(services)
            .map(s -> new AllocatedService(s, Optional.empty(), "", Optional.empty(), false)).toList(), lead, lead.map(l -> true),
            Optional.of(true), Optional.empty(), "", "", Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), List.of(),
            "", "", "", Optional.empty(), "");
        announce(new PanelDecided(new PanelItemId(Ids.fresh(moment.now())), referral, decision));
    }

    public void announce(Object fact) {
        vault.database().inTransaction(Act.of("test.tell", actor), () -> vault.facts().announce(fact).map(none -> true)).orFault();
    }

    public void assessed(PersonId child, int version, String completed) {
        assessed(child, version, completed, Map.of());
    }

    public void assessed(PersonId child, int version, String completed, Map<String, String> answers) {
        LocalDate on = LocalDate.parse(completed);
        Assessment assessment = new Assessment(new AssessmentId(Ids.fresh(moment.now())), child, Optional.empty(), AssessmentKind.FULL,
            version, AssessmentState.COMPLETED, on.minusDays(9), Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), List.of(), "caf-streamlined/1", answers, "", "");
        assessments.save(assessment);
        announce(new AssessmentCompleted(assessment.id(), child, on));
    }

    public Episode episode(PersonId child) {
        return plan.episodes.of(child).getFirst();
    }

    public List<EpisodeId> episodes(PersonId... children) {
        return Arrays.stream(children).map(c -> episode(c).id()).toList();
    }

    public Outcome<TeamMeeting> calls(MeetingKind kind, String date, List<EpisodeId> around, Doer... invited) {
        return plan.callTeamMeeting.call(new MeetingDraft(around, Optional.of(kind), Optional.of(LocalDate.parse(date)),
            Optional.of(LocalTime.of(9, 30)), Optional.empty(), "Children's Centre", "Chipo Mutasa-Bell", "Eilidh MacRae", "", List.of(),
            List.of(invited), ""), actor);
    }

    /** Held today, everybody on the list there. */
    public Outcome<TeamMeeting> holds(TeamMeeting meeting) {
        return plan.holdTeamMeeting.hold(meeting.id(), new HeldDraft(Optional.empty(), Optional.empty(), Optional.of(LocalTime.of(10, 45)),
            meeting.attendees().stream().map(a -> HeldDraft.Participation.attended(a.who())).toList(),
            MeetingNotes.of("too young to say; plays by herself", "wants a safe home", "work on as agreed"), Optional.empty()), actor);
    }

    public TeamMeeting held(MeetingKind kind, String date, List<EpisodeId> around, Doer... invited) {
        on(date);
        return holds(calls(kind, date, around, invited).orFault()).orFault();
    }

    public DeliveryPlan agrees(TeamMeeting meeting, OutcomeDraft... outcomes) {
        return plan.agreePlan.agree(new PlanDraft(meeting.id(), List.of(outcomes), Optional.empty(), "", ""), actor).orFault();
    }

    public DeliveryPlan current(PersonId child) {
        return plan.plans.of(episode(child).id()).getFirst();
    }

    public PlanAction action(PersonId child, String ref) {
        return current(child).action(ref).orElseThrow();
    }

    public Outcome<PlanAction> tells(PersonId child, String ref, ActionUpdate update) {
        return plan.updateAction.update(current(child).id(), action(child, ref).id(), update, actor);
    }

    @Override
    public void close() {
        vault.close();
    }
}
