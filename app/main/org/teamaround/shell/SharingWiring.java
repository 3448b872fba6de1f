package org.teamaround.shell;

import org.teamaround.consent.AnswerEndedConsent;
import org.teamaround.consent.AuthoriseSharing;
import org.teamaround.consent.ConsentNotices;
import org.teamaround.consent.Consents;
import org.teamaround.consent.DecideSharing;
import org.teamaround.consent.Disclosures;
import org.teamaround.consent.EndSharing;
import org.teamaround.consent.FamilyTies;
import org.teamaround.consent.GiveNotice;
import org.teamaround.consent.PanelLeaflets;
import org.teamaround.consent.PublishLeaflet;
import org.teamaround.consent.SharingDecisions;
import org.teamaround.consent.SharingGate;
import org.teamaround.consent.TellAddress;
import org.teamaround.consent.WhoMayKnow;
import org.teamaround.consent.store.JooqConsentNotices;
import org.teamaround.consent.store.JooqConsents;
import org.teamaround.consent.store.JooqDisclosures;
import org.teamaround.consent.store.JooqPanelLeaflets;
import org.teamaround.consent.store.JooqSharingDecisions;
import org.teamaround.consent.store.KeptConsents;
import org.teamaround.consent.view.SharingActs;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.kernel.Moment;

/** The sharing gate and what it asks: agreements, decisions beside them, the leaflets of panels; and the log of what went out. */
public final class SharingWiring {
    public final Consents consents;
    public final Disclosures disclosures;
    public final SharingDecisions decisions;
    public final ConsentNotices notices;
    public final PanelLeaflets leaflets;
    public final SharingGate gate;
    public final DecideSharing decide;
    public final AuthoriseSharing authorise;
    public final EndSharing end;
    public final AnswerEndedConsent answerEnded;
    public final GiveNotice giveNotice;
    public final PublishLeaflet publishLeaflet;
    public final TellAddress tellAddress;
    public final WhoMayKnow whoMayKnow;

    SharingWiring(Database database, Gate writes, Facts facts, Moment moment, PeopleWiring people) {
        consents = new KeptConsents(new JooqConsents(database, writes), database);
        disclosures = new JooqDisclosures(database, writes);
        decisions = new JooqSharingDecisions(database, writes);
        notices = new JooqConsentNotices(database, writes);
        leaflets = new JooqPanelLeaflets(database, writes);
        FamilyTies ties = new FamilyTies(people.persons);
        gate = new SharingGate(new SharingGate.Sources(consents, ties, decisions, leaflets), disclosures, database, moment);
        decide = new DecideSharing(decisions, disclosures, people.agencies, database, facts, moment);
        authorise = new AuthoriseSharing(decisions, database, facts, moment);
        end = new EndSharing(decisions, database);
        answerEnded = new AnswerEndedConsent(decisions, consents, database, facts, moment);
        giveNotice = new GiveNotice(notices, database, moment);
        publishLeaflet = new PublishLeaflet(leaflets, database, moment);
        tellAddress = new TellAddress(consents, people.agencies, disclosures, ties, people.restriction.compartments(), people.rights, database, moment);
        whoMayKnow = new WhoMayKnow(consents, people.persons, people.agencies, moment);
    }

    SharingActs acts() {
        return new SharingActs(gate, decide, authorise, answerEnded, giveNotice, tellAddress);
    }
}
