package org.teamaround.shell;

import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.assessment.AssessmentCompleted;
import org.teamaround.assessment.Assessments;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.consent.ConsentRecorded;
import org.teamaround.consent.ConsentWithdrawn;
import org.teamaround.consent.Consents;
import org.teamaround.consent.SharingGate;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.document.Documents;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.CaseRoles;
import org.teamaround.kernel.Moment;
import org.teamaround.panel.PanelDecided;
import org.teamaround.person.family.BirthsSplit;
import org.teamaround.person.Persons;
import org.teamaround.plan.AgreePlan;
import org.teamaround.plan.AnswerLead;
import org.teamaround.plan.CallTeamMeeting;
import org.teamaround.plan.CaseDates;
import org.teamaround.plan.CaseRolesOfEpisodes;
import org.teamaround.plan.ChangeInvitations;
import org.teamaround.plan.ChangeLead;
import org.teamaround.plan.CirculateMinutes;
import org.teamaround.plan.CloseEpisode;
import org.teamaround.plan.CompletedAssessments;
import org.teamaround.plan.Deadline;
import org.teamaround.plan.Deadlines;
import org.teamaround.plan.EndConsentHold;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.FollowConsent;
import org.teamaround.plan.HoldTeamMeeting;
import org.teamaround.plan.InvitationCheck;
import org.teamaround.plan.NameLead;
import org.teamaround.plan.OpenEpisode;
import org.teamaround.plan.OpenEpisodes;
import org.teamaround.plan.OpenedEpisodes;
import org.teamaround.plan.OweClosingFeedback;
import org.teamaround.plan.Plans;
import org.teamaround.plan.RecordFirstContact;
import org.teamaround.plan.RecordReview;
import org.teamaround.plan.RecordVisit;
import org.teamaround.plan.ShareBirths;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.plan.UpdateAction;
import org.teamaround.plan.form.PlanPrints;
import org.teamaround.plan.form.PrintedClosingWords;
import org.teamaround.plan.store.JooqEpisodes;
import org.teamaround.plan.store.KeptEpisodes;
import org.teamaround.plan.store.JooqPlans;
import org.teamaround.plan.store.KeptPlans;
import org.teamaround.plan.store.JooqTeamMeetings;
import org.teamaround.plan.store.KeptTeamMeetings;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.referral.FeedbackOwed;
import org.teamaround.referral.OpenedCases;
import org.teamaround.referral.ReferralAccepted;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.Settings;

/** Episodes, team meetings and plans, wired to the database; hears the panel, acceptance, assessments and consent. */
public final class PlanWiring {
    /** What the rooms before this one offer. */
    public record Before(Settings settings, Documents documents, Persons persons, Agencies agencies, Practitioners practitioners,
            Consents consents, SharingGate gate, Referrals referrals, FeedbackOwed feedback, Assessments assessments,
            FormDefinitions forms) {}

    public final Episodes episodes;
    public final Plans plans;
    public final TeamMeetings meetings;
    public final Deadlines deadlines;
    public final CaseDates dates;
    public final InvitationCheck invitations;
    public final CaseRoles caseRoles;
    public final OpenedCases openedCases;
    public final OpenEpisode openEpisode;
    public final NameLead nameLead;
    public final ChangeLead changeLead;
    public final AnswerLead answerLead;
    public final RecordFirstContact recordFirstContact;
    public final RecordVisit recordVisit;
    public final CallTeamMeeting callTeamMeeting;
    public final ChangeInvitations changeInvitations;
    public final HoldTeamMeeting holdTeamMeeting;
    public final CirculateMinutes circulateMinutes;
    public final AgreePlan agreePlan;
    public final UpdateAction updateAction;
    public final RecordReview recordReview;
    public final CloseEpisode closeEpisode;
    public final EndConsentHold endConsentHold;
    public final PlanPrints print;

    /** Referrals of which a child's case was opened and the family has not been met yet. */
    Set<ReferralId> notStarted() {
        return episodes.open().stream().filter(e -> deadlines.firstContact(e).filter(Deadline::isOwed).isPresent()).flatMap(e -> e.referral().stream())
            .collect(Collectors.toSet());
    }

    public PlanWiring(Database database, Gate gate, Facts facts, Moment moment, Before before, Words words, Printer printer) {
        episodes = new KeptEpisodes(new JooqEpisodes(database, gate), database);
        plans = new KeptPlans(new JooqPlans(database, gate), database);
        meetings = new KeptTeamMeetings(new JooqTeamMeetings(database, gate), database);
        CompletedAssessments completed = new CompletedAssessments(before.assessments());
        deadlines = new Deadlines(before.settings(), episodes, meetings, plans, completed);
        dates = new CaseDates(before.consents(), completed, meetings, plans);
        invitations = new InvitationCheck(before.gate(), before.consents(), before.persons(), before.practitioners(), before.agencies());
        caseRoles = new CaseRolesOfEpisodes(episodes, before.practitioners());
        CaseRights rights = new CaseRights(caseRoles);
        openedCases = new OpenedEpisodes(episodes);
        openEpisode = new OpenEpisode(database, episodes, facts, moment);
        nameLead = new NameLead(database, episodes, before.practitioners(), facts, moment);
        changeLead = new ChangeLead(database, episodes, before.practitioners(), facts, moment);
        answerLead = new AnswerLead(database, episodes, facts, moment, rights);
        recordFirstContact = new RecordFirstContact(database, episodes, facts, moment);
        recordVisit = new RecordVisit(database, episodes, facts, moment);
        callTeamMeeting = new CallTeamMeeting(database, episodes, meetings, invitations, dates, facts, moment);
        changeInvitations = new ChangeInvitations(database, episodes, meetings, invitations, facts, moment);
        holdTeamMeeting = new HoldTeamMeeting(database, episodes, meetings, invitations, dates, facts, moment);
        circulateMinutes = new CirculateMinutes(database, meetings, facts, moment);
        agreePlan = new AgreePlan(database, episodes, plans, meetings, dates, before.persons(), facts, moment, rights);
        updateAction = new UpdateAction(database, episodes, plans, facts, moment);
        recordReview = new RecordReview(database, episodes, plans, meetings, facts, moment, rights);
        closeEpisode = new CloseEpisode(database, episodes, plans, dates, new OweClosingFeedback(before.feedback(),
            new PrintedClosingWords(words)), before.settings(), facts, moment);
        endConsentHold = new EndConsentHold(database, episodes, plans, dates, facts);
        print = new PlanPrints(new PlanPrints.Sources(episodes, plans, meetings, deadlines, invitations, before.persons(),
            before.practitioners(), before.agencies(), before.assessments(), before.forms(), before.settings()), before.gate(),
            before.documents(), database, printer, words, moment);
        follow(facts, before, moment);
    }

    private void follow(Facts facts, Before before, Moment moment) {
        OpenEpisodes open = new OpenEpisodes(episodes, before.referrals(), before.assessments(), facts, moment);
        facts.onConsequence(PanelDecided.class, open::afterPanel);
        facts.onConsequence(ReferralAccepted.class, open::afterAcceptance);
        facts.onConsequence(AssessmentCompleted.class, open::afterAssessment);
        FollowConsent consent = new FollowConsent(episodes, plans, meetings, invitations, facts);
        ShareBirths births = new ShareBirths(before.referrals(), before.consents(), episodes, plans, facts, moment);
        facts.onConsequence(BirthsSplit.class, births::follow);
        facts.onConsequence(ConsentWithdrawn.class, consent::afterWithdrawal);
        facts.onConsequence(ConsentRecorded.class, consent::afterRecording);
    }
}
