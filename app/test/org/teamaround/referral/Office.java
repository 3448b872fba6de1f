package org.teamaround.referral;

import java.util.HashSet;
import java.util.Set;
import org.teamaround.consent.Consents;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Disclosures;
import org.teamaround.consent.FamilyTies;
import org.teamaround.consent.InMemoryConsents;
import org.teamaround.consent.InMemoryConsentNotices;
import org.teamaround.consent.InMemoryDisclosures;
import org.teamaround.consent.InMemoryPanelLeaflets;
import org.teamaround.consent.InMemorySharingDecisions;
import org.teamaround.consent.RecordConsent;
import org.teamaround.consent.SharingGate;
import org.teamaround.consent.WithdrawConsent;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.EnterAgency;
import org.teamaround.directory.EnterPractitioner;
import org.teamaround.directory.InMemoryAgencies;
import org.teamaround.directory.InMemoryPractitioners;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.TestMoment;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.Persons;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.family.InMemoryFamilies;
import org.teamaround.person.family.RelateSiblings;
import org.teamaround.person.family.SayHolderNotKnown;
import org.teamaround.setting.StandardSettings;

/** A whole referral office for tests, over ports in memory or over a real store. */
public final class Office {
    /** The ports; where they lead is the test's choice. */
    public record Ports(Persons persons, Agencies agencies, Practitioners practitioners, Consents consents, Disclosures disclosures,
            Referrals referrals, Transactions transactions, Announcements announcements) {
        static Ports inMemory() {
            return new Ports(new InMemoryPersons(), new InMemoryAgencies(), new InMemoryPractitioners(), new InMemoryConsents(),
                new InMemoryDisclosures(), new InMemoryReferrals(), new DirectTransactions(), new DirectAnnouncements());
        }
    }

    public final TestMoment moment;
    public final Ports ports;
    public final StandardSettings settings = new StandardSettings();
    public final Set<ReferralId> opened = new HashSet<>();
    public final InMemorySharingDecisions decisions = new InMemorySharingDecisions();
    public final InMemoryConsentNotices notices = new InMemoryConsentNotices();
    public final FeedbackOwed feedbackOwed;
    public final ConsentStanding standing;
    public final RecordConsent recordConsent;
    public final WithdrawConsent withdrawConsent;
    public final SharingGate gate;
    public final ReceiveReferral receive;
    public final ScreenReferral screen;
    public final AskForInformation ask;
    public final ChaseInformation chase;
    public final AnswerInformation answer;
    public final LinkDuplicate duplicate;
    public final RedirectToSafeguarding redirect;
    public final CountersignRedirection countersign;
    public final WithdrawReferral withdraw;
    public final MoveReferral move;
    public final OweReceipt receipt;
    public final CompleteReferral complete;
    public final MarkFeedbackSent markSent;

    public Office(Ports p, TestMoment moment) {
        this.ports = p;
        this.moment = moment;
        Transactions transactions = p.transactions();
        Announcements facts = p.announcements();
        standing = new ConsentStanding(p.consents(), moment);
        recordConsent = new RecordConsent(p.consents(), p.persons(), p.agencies(), settings, transactions, facts, moment);
        withdrawConsent = new WithdrawConsent(p.consents(), notices, p.disclosures(), transactions, facts, moment);
        gate = new SharingGate(new SharingGate.Sources(p.consents(), new FamilyTies(p.persons()), decisions, new InMemoryPanelLeaflets()), p.disclosures(), transactions, moment);
        feedbackOwed = new FeedbackOwed(p.referrals(), moment);
        RelateFamily relate = new RelateFamily(p.persons(), transactions, facts, moment);
        Entering entering = new Entering(new EnterPerson(p.persons(), transactions, facts, moment),
            relate, new RelateSiblings(p.persons(), relate),
            new SayHolderNotKnown(new InMemoryFamilies(), p.persons(), transactions, facts), new EnterAgency(p.agencies(), transactions, moment),
            new EnterPractitioner(p.practitioners(), transactions, moment));
        receive = new ReceiveReferral(p.referrals(), entering, recordConsent, feedbackOwed, transactions, facts, moment);
        screen = new ScreenReferral(p.referrals(), p.consents(), standing, feedbackOwed, settings, transactions, facts, moment);
        ask = new AskForInformation(p.referrals(), transactions, moment);
        chase = new ChaseInformation(p.referrals(), transactions, moment);
        answer = new AnswerInformation(p.referrals(), transactions, moment);
        duplicate = new LinkDuplicate(p.referrals(), feedbackOwed, transactions, facts, moment);
        redirect = new RedirectToSafeguarding(p.referrals(), feedbackOwed, transactions, facts, moment);
        countersign = new CountersignRedirection(p.referrals(), transactions, moment);
        withdraw = new WithdrawReferral(p.referrals(), feedbackOwed, transactions, facts, moment);
        move = new MoveReferral(p.referrals(), transactions);
        receipt = new OweReceipt(p.referrals(), feedbackOwed, transactions);
        complete = new CompleteReferral(p.referrals(), opened::contains);
        markSent = new MarkFeedbackSent(p.referrals(), complete, transactions, facts, moment);
    }

    /** In memory, on Monday 16 February 2026 at five past ten. */
    public static Office inMemory() {
        return new Office(Ports.inMemory(), TestMoment.at("2026-02-16T10:05"));
    }

    public Referral current(Referral referral) {
        return ports.referrals().find(referral.id()).orElseThrow();
    }
}
