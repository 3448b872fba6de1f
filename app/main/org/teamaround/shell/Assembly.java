package org.teamaround.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.JooqActivities;
import org.teamaround.diary.ActionCheck;
import org.teamaround.diary.AssessmentCheck;
import org.teamaround.diary.BirthdayCheck;
import org.teamaround.diary.Check;
import org.teamaround.diary.ComplaintCheck;
import org.teamaround.diary.ConsentCheck;
import org.teamaround.diary.ConsentNoticeCheck;
import org.teamaround.diary.SharingDecisionCheck;
import org.teamaround.diary.DueList;
import org.teamaround.diary.CaseDeadlineCheck;
import org.teamaround.diary.FeedbackCheck;
import org.teamaround.diary.OfTheLiving;
import org.teamaround.diary.OpenHomeCheck;
import org.teamaround.diary.PaperDeadlineCheck;
import org.teamaround.diary.ReassessmentCheck;
import org.teamaround.diary.Reminders;
import org.teamaround.diary.ScreenCheck;
import org.teamaround.diary.ServiceCheck;
import org.teamaround.diary.TeamToldCheck;
import org.teamaround.diary.InformationCheck;
import org.teamaround.diary.LeadCheck;
import org.teamaround.diary.MinutesCheck;
import org.teamaround.diary.OutwardCheck;
import org.teamaround.diary.TransferInCheck;
import org.teamaround.diary.UnbornCheck;
import org.teamaround.directory.UserLinked;
import org.teamaround.kernel.Actor;
import org.teamaround.journal.SeeJournal;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Moment;
import org.teamaround.plan.EpisodeChanged;
import org.teamaround.plan.EpisodeClosed;
import org.teamaround.plan.EpisodeOpened;
import org.teamaround.plan.LeadsReadRestricted;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.setting.Setting;
import org.teamaround.ui.Text;
import org.teamaround.vault.store.CaseStore;

/**
 * The whole program without a window, put together by hand on an open vault: rooms in the order of the house, each given those before
 * it. Commands, rehearsals and the window all drive this.
 */
public final class Assembly {
    private final CaseStore store;
    private final Moment moment;
    private final CaseRights rights;
    private final PeopleWiring people;
    private final ReferralWiring referrals;
    private final DirectoryWiring directory;
    private final RegisterWiring registers;
    private final TeamWiring teams;
    private final AssessmentWiring assessment;
    private final PanelWiring.Before panelBefore;
    private final PanelWiring panel;
    private final PlanWiring plan;
    private final CorrectionWiring corrections;
    private final MergeWiring merges;
    private final FindWiring find;
    private final DueList dueList;
    private final SeeJournal seeJournal;
    private final Printer printer;
    private final ListWiring lists;
    private final FamilyPictures familyPictures;
    private final PrivacyWiring privacy;

    public Assembly(CaseStore store, Moment moment, Text text) {
        this.store = store;
        this.moment = moment;
        Database database = store.database();
        Gate gate = store.gate();
        Facts facts = store.facts();
        Words words = text::of;
        printer = new Printer(words, moment);
        lists = new ListWiring(database, gate, moment);
        seeJournal = new SeeJournal(new JooqActivities(database));
        rights = new CaseRights(this::leads);
        people = new PeopleWiring(database, gate, facts, store.sealedFiles(), Restriction.of(store), moment, rights);
        referrals = new ReferralWiring(database, gate, facts, moment, people, printer, words);
        directory = new DirectoryWiring(database, gate, moment, people, printer, words);
        registers = new RegisterWiring(database, gate, store.sealedFiles(), moment, people, referrals, printer, words);
        teams = new TeamWiring(database, gate, facts, moment, people, directory, referrals);
        assessment = new AssessmentWiring(database, gate, facts, moment, people, referrals.referrals, referrals.consents, referrals.sharing, rights, printer, words);
        panelBefore = new PanelWiring.Before(people.settings, people.documents, people.persons, people.agencies,
            people.practitioners, referrals.consents, referrals.sharing, referrals.referrals, referrals.move, referrals.feedbackOwed,
            assessment.assessments);
        panel = new PanelWiring(database, gate, facts, moment, panelBefore, words, printer);
        plan = new PlanWiring(database, gate, facts, moment, new PlanWiring.Before(people.settings, people.documents, people.persons, people.agencies,
            people.practitioners, referrals.consents, referrals.sharing, referrals.referrals, referrals.feedbackOwed, assessment.assessments,
            assessment.forms), words, printer);
        find = new FindWiring(database, facts, people, panel, text::of);
        familyPictures = new FamilyPictures(people, referrals, plan, database, printer, words, moment);
        privacy = new PrivacyWiring(store, new PrivacyWiring.Rooms(people, referrals, panel, plan), printer, text, moment);
        dueList = checked();
        LeadsReadRestricted leads = leadsRead(facts);
        corrections = new CorrectionWiring(store, new CorrectionWiring.Rooms(people, referrals, assessment, plan, dueList), leads, moment);
        merges = new MergeWiring(store, people, plan, leads);
        store.compartments().settle();
        privacy.purging.finish();
    }

    private LeadsReadRestricted leadsRead(Facts facts) {
        LeadsReadRestricted leads = new LeadsReadRestricted(plan.episodes, people.practitioners, store.compartments(), people.familyReaders);
        facts.onConsequence(EpisodeOpened.class, opened -> leads.follow(opened.child()));
        facts.onConsequence(EpisodeChanged.class, changed -> leads.follow(changed.episode()));
        facts.onConsequence(EpisodeClosed.class, closed -> leads.follow(closed.child()));
        facts.onConsequence(UserLinked.class, linked -> leads.follow(linked.practitioner()));
        return leads;
    }

    /** Known only once the episodes are there, which the rooms before them ask for too. */
    private boolean leads(UUID user, UUID child) {
        return plan.caseRoles.leads(user, child);
    }

    private DueList checked() {
        Reminders reminders = new Reminders(people.settings);
        List<Check> checks = List.of(new FeedbackCheck(referrals.referrals, reminders), new ScreenCheck(referrals.referrals, reminders),
            new TransferInCheck(referrals.referrals, assessment.assessments, reminders), new PaperDeadlineCheck(panel.panels, reminders),
            new CaseDeadlineCheck(plan.episodes, plan.deadlines, reminders), new LeadCheck(plan.episodes, reminders), new AssessmentCheck(assessment.assessments, plan.episodes, reminders),
            new MinutesCheck(plan.episodes, plan.meetings, plan.deadlines, reminders), new ActionCheck(plan.episodes, plan.plans, reminders),
            new ConsentCheck(plan.episodes, referrals.consents, reminders), new ConsentNoticeCheck(referrals.agreed.notices, people.agencies, plan.episodes, reminders),
            new SharingDecisionCheck(referrals.agreed.decisions, reminders), new UnbornCheck(plan.episodes, people.persons, reminders),
            new ReassessmentCheck(plan.episodes, assessment.assessments, reminders), new ServiceCheck(people.services, directory.rechecks, reminders),
            new TeamToldCheck(teams.choices, referrals.referrals, directory.teams, reminders),
            new ComplaintCheck(registers.voices, reminders), new InformationCheck(referrals.referrals, reminders), new OutwardCheck(registers.outwards, people.agencies, reminders),
            new OpenHomeCheck(plan.episodes, referrals.referrals, people.persons, reminders),
            new BirthdayCheck(plan.episodes, people.persons, referrals.consents, reminders));
        return new DueList(Stream.concat(checks.stream().<Check>map(check -> new OfTheLiving(check, people.persons)),
            privacy.checks(plan.episodes, people.settings, reminders)).toList(), reminders, moment);
    }

    /** A new vault's settings learn the centre's name, for letterheads, from the answers of the first day; an own name stays. */
    public void nameCentre(String name, Actor by) {
        if (!name.isBlank() && people.settings.centreName().isBlank())
            people.changeSetting.to(new Setting.CentreName(name), moment.today(), Optional.empty(), by);
    }

    public CaseStore store() { return store; }

    public Moment moment() { return moment; }

    /** Who may do what with one child's case. */
    public CaseRights rights() { return rights; }

    public PeopleWiring people() { return people; }

    public ListWiring lists() { return lists; }

    public ReferralWiring referrals() { return referrals; }

    /** Advice, what families say, referrals out. */
    public RegisterWiring registers() { return registers; }

    public DirectoryWiring directory() { return directory; }

    public TeamWiring teams() { return teams; }

    public AssessmentWiring assessment() { return assessment; }

    /** What the panel's pages need of the rooms before. */
    PanelWiring.Before panelBefore() { return panelBefore; }

    public PanelWiring panel() { return panel; }

    public PlanWiring plan() { return plan; }

    public CorrectionWiring corrections() { return corrections; }

    public MergeWiring merges() { return merges; }

    public PrivacyWiring privacy() { return privacy; }

    public FindWiring find() { return find; }
    public FamilyPictures familyPictures() { return familyPictures; }

    public DueList dueList() { return dueList; }

    public SeeJournal seeJournal() { return seeJournal; }

    Printer printer() { return printer; }
}
