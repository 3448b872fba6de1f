package org.teamaround.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.assessment.InMemoryAssessments;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.InMemoryConsents;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Scope;
import org.teamaround.consent.Taking;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.InMemoryAgencies;
import org.teamaround.directory.InMemoryPractitioners;
import org.teamaround.document.InMemoryDocuments;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Disability;
import org.teamaround.person.Gender;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.referral.FeedbackOwed;
import org.teamaround.referral.FeedbackWords;
import org.teamaround.referral.InMemoryReferrals;
import org.teamaround.referral.Level;
import org.teamaround.referral.Method;
import org.teamaround.referral.MoveReferral;
import org.teamaround.directory.Need;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralAccepted;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrer;
import org.teamaround.referral.Screening;
import org.teamaround.referral.Story;
import org.teamaround.referral.TransferIn;
import org.teamaround.setting.StandardSettings;

/** A team with a panel, in memory: reads like a case history. */
public final class PanelTown {
    public final TestMoment moment;
    public final InMemoryPanels panels = new InMemoryPanels();
    public final InMemoryReferrals referrals = new InMemoryReferrals();
    public final InMemoryConsents consents = new InMemoryConsents();
    public final InMemoryPersons persons = new InMemoryPersons();
    public final InMemoryPractitioners practitioners = new InMemoryPractitioners();
    public final InMemoryAgencies agencies = new InMemoryAgencies();
    public final InMemoryAssessments assessments = new InMemoryAssessments();
    public final DirectAnnouncements announcements = new DirectAnnouncements();
    public final DirectTransactions transactions = new DirectTransactions();
    public final StandardSettings settings = new StandardSettings();
    public final InMemoryDocuments documents;
    private DecisionWords words = (d, next) -> FeedbackWords.result(d.kind().name());
    final PanelRoom room;
    public final ListItem listItem;
    public final AgreeLatePaper agreeLatePaper;
    public final RemoveItem removeItem;
    public final ReorderItems reorderItems;
    public final RecordDecision recordDecision;
    public final MoveMeeting moveMeeting;
    public final CancelMeeting cancelMeeting;
    public final SetUpSeries setUpSeries;
    public final HoldSinglePanel holdSinglePanel;
    public final MinuteMeeting minuteMeeting;
    public final AgreeMinutes agreeMinutes;
    public final AssembleAgenda assembleAgenda;

    public PanelTown(String now) {
        moment = TestMoment.at(now);
        documents = new InMemoryDocuments(moment);
        ReferralSteps steps = new ReferralSteps(new MoveReferral(referrals, transactions), new FeedbackOwed(referrals, moment));
        room = new PanelRoom(panels, referrals, persons, consents, practitioners, agencies, settings, steps, announcements, moment);
        listItem = new ListItem(room, transactions);
        agreeLatePaper = new AgreeLatePaper(room, transactions, moment);
        removeItem = new RemoveItem(room, steps, transactions);
        reorderItems = new ReorderItems(room, transactions);
        recordDecision = new RecordDecision(room, steps, (d, next) -> words.toReferrer(d, next), transactions, announcements, moment);
        moveMeeting = new MoveMeeting(room, transactions, moment);
        cancelMeeting = new CancelMeeting(room, steps, transactions);
        setUpSeries = new SetUpSeries(room, transactions, announcements, moment);
        holdSinglePanel = new HoldSinglePanel(room, transactions, moment);
        minuteMeeting = new MinuteMeeting(room, transactions, moment);
        agreeMinutes = new AgreeMinutes(room, transactions);
        assembleAgenda = new AssembleAgenda(panels, new AgendaLines(referrals, persons, consents, assessments), new SettledOutside(referrals, panels));
        new ProposeForPanel(room).listenTo(announcements);
        new DropSettled(room).listenTo(announcements);
    }

    /** "Harrowmere East Allocation Panel": Tuesdays 09:30, every 14 days from 13 January 2026. */
    public PanelSeries harrowmere(CountsFrom countsFrom) {
        SeriesDraft draft = SeriesDraft.of("Harrowmere East Allocation Panel", LocalTime.of(9, 30), LocalDate.of(2026, 1, 13), 14)
            .at("Harrowmere Library, room 2").countingFrom(countsFrom)
            .ledBy("Rhŷs Llewelyn-Owusu", "Sunniva Okoro", List.of(new MemberDraft("Chipo Mutasa-Bell", "Children's Centre", "")));
        return setUpSeries.setUp(draft, Staff.TOMAS).orFault();
    }

    public PanelMeeting panelOn(LocalDate date) {
        return panels.meetings().stream().filter(m -> m.date().equals(date)).findFirst().orElseThrow();
    }

    public PersonId child(String given, String family, Birth birth, Address... addresses) {
        PersonId id = new PersonId(Ids.fresh(moment.now()));
        persons.save(PersonDraft.child(given, family, birth).withGender(Stated.given(Gender.FEMALE)).withLanguage(Stated.notYetAsked(), Answer.NO)
            .withDisability(Disability.of(Answer.NO, "")).withAddresses(java.util.Arrays.stream(addresses).map(Stated::given).toList()).as(id, "C-0001"));
        return id;
    }

    /** Received at {@code received} with the consent answer; screening comes with {@link #accepted}. */
    public Referral received(String received, PersonId... children) {
        LocalDateTime at = LocalDateTime.parse(received);
        for (PersonId child : children) agreed(child, ConsentState.GIVEN_LIMITED, at.toLocalDate());
        Referral referral = new Referral(new ReferralId(Ids.fresh(moment.now())), referrals.nextReference(at.toLocalDate()), ReferralState.RECEIVED,
            ReferralKind.EARLY_HELP, Method.FORM, at.atZone(Moment.ZONE), new Referrer("Jean-Luc Brontë", "Inclusion Manager",
            agencies.named("Fairbrook Community College").map(a -> a.id()), Optional.empty(), "01632 960123", "", false, "", ""), List.of(children),
            Story.because("Leaving school", Need.SCHOOL_ATTENDANCE).asking("A mentor"), Optional.of(Level.ADDITIONAL), true, "",
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        referrals.save(referral);
        return referral;
    }

    public Referral transferredIn(String received, PersonId... children) {
        Referral r = received(received, children);
        Referral transfer = new Referral(r.id(), r.reference(), r.state(), r.kind(), Method.TRANSFER, r.receivedAt(), r.referrer(), r.children(),
            r.story(), r.level(), true, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new TransferIn(
            "Northbridge Borough Council", "Zoë Štěpánková", "NB-CAF-0412", "CAF v2 of 12/12/2025", r.receivedOn(), Optional.empty())));
        referrals.save(transfer);
        return transfer;
    }

    public void accepted(Referral r) {
        Screening screening = new Screening(moment.today(), "Tomás Ó Briain", "", List.of(), List.of(), "");
        referrals.save(new Referral(r.id(), r.reference(), ReferralState.ACCEPTED_FOR_PANEL, r.kind(), r.how(), r.receivedAt(), r.referrer(),
            r.children(), r.story(), r.level(), true, "", Optional.of(moment.today()), Optional.of(screening), Optional.empty(), r.transfer()));
        assert announcements.announce(new ReferralAccepted(r.id(), false, moment.today())).isDone();
    }

    public void notAccepted(Referral r, LocalDate on) {
        Screening screening = new Screening(on, "Tomás Ó Briain", "", List.of(), List.of("Health visitor clinic"), "");
        referrals.save(new Referral(r.id(), r.reference(), ReferralState.NOT_ACCEPTED, r.kind(), r.how(), r.receivedAt(), r.referrer(), r.children(),
            r.story(), r.level(), false, "", Optional.empty(), Optional.of(screening), Optional.empty(), r.transfer()));
    }

    public void agreed(PersonId child, ConsentState state, LocalDate on, AgencyId... excluded) {
        Scope scope = new Scope(true, true, Set.of(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN), Set.of(), Set.of(), Set.of(excluded),
            Set.of());
        Optional<ConsentId> before = consents.current(child).map(Consent::id);
        consents.save(new Consent(new ConsentId(Ids.fresh(moment.now())), child, state, ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.empty(), on,
            scope, Taking.written("health visitor"), Optional.empty(), Optional.empty(), Optional.of(on.plusYears(1)), before, Optional.empty()));
    }

    /** Day and result of each word that is owed. */
    public List<String> owed() {
        return referrals.all().stream().flatMap(r -> referrals.feedback(r.id()).stream()).map(f -> f.from() + " " + f.said().result()).toList();
    }

    public ReferralState state(Referral referral) {
        return referrals.find(referral.id()).orElseThrow().state();
    }

    public void decide(Referral referral, DecisionDraft draft) {
        recordDecision.record(liveItem(referral).id(), draft, Staff.RHYS).orFault();
    }

    public void agreeLate(Referral referral, LocalDate panel, String chair) {
        agreeLatePaper.agree(referral.id(), panelOn(panel).id(), chair, "", Staff.TOMAS).orFault();
    }

    public void note(LocalDate panel, MeetingNotes notes) {
        minuteMeeting.note(panelOn(panel).id(), notes, Staff.EILIDH).orFault();
    }

    /** From now on decisions are said in these words. */
    public void speak(DecisionWords other) {
        words = other;
    }

    public Agenda agenda(LocalDate date) {
        return assembleAgenda.assemble(panelOn(date).id(), Staff.TOMAS).orFault();
    }

    public PanelItem liveItem(Referral referral) {
        return panels.liveItem(referral.id()).orElseThrow();
    }
}
