package org.teamaround.shell;

import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Disclosures;
import org.teamaround.consent.ReconfirmConsent;
import org.teamaround.consent.RecordConsent;
import org.teamaround.consent.SharingGate;
import org.teamaround.consent.VaryConsent;
import org.teamaround.consent.WithdrawConsent;
import org.teamaround.consent.form.BlankConsentForm;
import org.teamaround.consent.form.PrintConsent;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.plan.EpisodeOpened;
import org.teamaround.plan.OpenedEpisodes;
import org.teamaround.plan.store.JooqEpisodes;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.referral.AnswerInformation;
import org.teamaround.referral.AskForInformation;
import org.teamaround.referral.ChaseInformation;
import org.teamaround.referral.CompleteReferral;
import org.teamaround.referral.CountersignRedirection;
import org.teamaround.referral.Entering;
import org.teamaround.referral.FeedbackOwed;
import org.teamaround.referral.LinkDuplicate;
import org.teamaround.referral.MarkFeedbackSent;
import org.teamaround.referral.MoveReferral;
import org.teamaround.referral.OweReceipt;
import org.teamaround.referral.ReceiveReferral;
import org.teamaround.referral.RedirectToSafeguarding;
import org.teamaround.referral.Referrals;
import org.teamaround.referral.ScreenReferral;
import org.teamaround.referral.WithdrawReferral;
import org.teamaround.referral.form.PrintFeedback;
import org.teamaround.referral.store.JooqReferrals;
import org.teamaround.referral.store.KeptReferrals;

/** Consent, the sharing gate and referrals, wired to the database and the printer. */
public final class ReferralWiring {
    public final SharingWiring agreed;
    public final Consents consents;
    public final Disclosures disclosures;
    public final ConsentStanding standing;
    public final SharingGate sharing;
    public final RecordConsent recordConsent;
    public final VaryConsent varyConsent;
    public final ReconfirmConsent reconfirmConsent;
    public final WithdrawConsent withdrawConsent;
    public final PrintConsent printConsent;
    public final BlankConsentForm blankConsentForm;
    public final Referrals referrals;
    public final FeedbackOwed feedbackOwed;
    public final ReceiveReferral receive;
    public final ScreenReferral screen;
    public final AskForInformation ask;
    public final ChaseInformation chase;
    public final AnswerInformation answer;
    public final LinkDuplicate duplicate;
    public final RedirectToSafeguarding redirect;
    public final CountersignRedirection countersign;
    public final OweReceipt receipt;
    public final WithdrawReferral withdraw;
    public final MoveReferral move;
    public final CompleteReferral complete;
    public final MarkFeedbackSent markSent;
    public final PrintFeedback printFeedback;

    public ReferralWiring(Database database, Gate gate, Facts facts, Moment moment, PeopleWiring people, Printer printer, Words words) {
        agreed = new SharingWiring(database, gate, facts, moment, people);
        consents = agreed.consents;
        disclosures = agreed.disclosures;
        standing = new ConsentStanding(consents, moment);
        sharing = agreed.gate;
        recordConsent = new RecordConsent(consents, people.persons, people.agencies, people.settings, database, facts, moment);
        varyConsent = new VaryConsent(consents, recordConsent);
        reconfirmConsent = new ReconfirmConsent(consents, people.settings, database, facts, moment);
        withdrawConsent = new WithdrawConsent(consents, agreed.notices, disclosures, database, facts, moment);
        printConsent = new PrintConsent(new PrintConsent.Sources(consents, people.names, people.agencies, people.settings), sharing,
            people.documents, printer, words, database, moment);
        blankConsentForm = new BlankConsentForm(sharing, people.settings, printer, words);
        referrals = new KeptReferrals(new JooqReferrals(database, gate), database);
        feedbackOwed = new FeedbackOwed(referrals, moment);
        Entering entering = new Entering(people.enterPerson, people.relateFamily, people.family.relateSiblings, people.family.sayHolderNotKnown, people.enterAgency, people.enterPractitioner);
        receive = new ReceiveReferral(referrals, entering, recordConsent, feedbackOwed, database, facts, moment);
        screen = new ScreenReferral(referrals, consents, standing, feedbackOwed, people.settings, database, facts, moment);
        ask = new AskForInformation(referrals, database, moment);
        chase = new ChaseInformation(referrals, database, moment);
        answer = new AnswerInformation(referrals, database, moment);
        duplicate = new LinkDuplicate(referrals, feedbackOwed, database, facts, moment);
        redirect = new RedirectToSafeguarding(referrals, feedbackOwed, database, facts, moment);
        countersign = new CountersignRedirection(referrals, database, moment);
        receipt = new OweReceipt(referrals, feedbackOwed, database);
        withdraw = new WithdrawReferral(referrals, feedbackOwed, database, facts, moment);
        move = new MoveReferral(referrals, database);
        complete = new CompleteReferral(referrals, new OpenedEpisodes(new JooqEpisodes(database, gate)));
        markSent = new MarkFeedbackSent(referrals, complete, database, facts, moment);
        printFeedback = new PrintFeedback(new PrintFeedback.Sources(referrals, people.persons, people.agencies, standing, people.settings),
            sharing, people.documents, printer, words, database, moment);
        facts.onConsequence(EpisodeOpened.class, opened -> {
            opened.referral().ifPresent(complete::completeIfDone);
            return Outcome.done(true);
        });
    }
}
