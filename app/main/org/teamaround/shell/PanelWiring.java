package org.teamaround.shell;

import org.teamaround.assessment.Assessments;
import org.teamaround.consent.Consents;
import org.teamaround.consent.SharingGate;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Moment;
import org.teamaround.panel.AgendaLines;
import org.teamaround.panel.AgreeLatePaper;
import org.teamaround.panel.AgreeMinutes;
import org.teamaround.panel.AssembleAgenda;
import org.teamaround.panel.CancelMeeting;
import org.teamaround.panel.DropSettled;
import org.teamaround.panel.HoldSinglePanel;
import org.teamaround.panel.ListItem;
import org.teamaround.panel.MinuteMeeting;
import org.teamaround.panel.MoveMeeting;
import org.teamaround.panel.PanelRoom;
import org.teamaround.panel.Panels;
import org.teamaround.panel.ProposeForPanel;
import org.teamaround.panel.RecordDecision;
import org.teamaround.panel.ReferralSteps;
import org.teamaround.panel.RemoveItem;
import org.teamaround.panel.ReorderItems;
import org.teamaround.panel.SetUpSeries;
import org.teamaround.panel.SettledOutside;
import org.teamaround.panel.form.PrintAgenda;
import org.teamaround.panel.form.PrintMinutes;
import org.teamaround.panel.form.PrintedDecisionWords;
import org.teamaround.panel.store.JooqPanels;
import org.teamaround.panel.store.KeptPanels;
import org.teamaround.person.Persons;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.referral.FeedbackOwed;
import org.teamaround.referral.MoveReferral;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.Settings;

/** The panel, wired to the database; hears of referrals that were accepted or settled. */
public final class PanelWiring {
    /** What the rooms before this one offer. */
    public record Before(Settings settings, Documents documents, Persons persons, Agencies agencies, Practitioners practitioners,
            Consents consents, SharingGate gate, Referrals referrals, MoveReferral moveReferral, FeedbackOwed feedback,
            Assessments assessments) {}

    public final Panels panels;
    public final SetUpSeries setUpSeries;
    public final HoldSinglePanel holdSinglePanel;
    public final MoveMeeting moveMeeting;
    public final CancelMeeting cancelMeeting;
    public final ListItem listItem;
    public final RemoveItem removeItem;
    public final ReorderItems reorderItems;
    public final AgreeLatePaper agreeLatePaper;
    public final RecordDecision recordDecision;
    public final MinuteMeeting minuteMeeting;
    public final AgreeMinutes agreeMinutes;
    public final AssembleAgenda assembleAgenda;
    public final PrintAgenda printAgenda;
    public final PrintMinutes printMinutes;

    public PanelWiring(Database database, Gate gate, Facts facts, Moment moment, Before before, Words words, Printer printer) {
        panels = new KeptPanels(new JooqPanels(database, gate), database);
        ReferralSteps steps = new ReferralSteps(before.moveReferral(), before.feedback());
        PanelRoom room = new PanelRoom(panels, before.referrals(), before.persons(), before.consents(), before.practitioners(),
            before.agencies(), before.settings(), steps, facts, moment);
        setUpSeries = new SetUpSeries(room, database, facts, moment);
        holdSinglePanel = new HoldSinglePanel(room, database, moment);
        moveMeeting = new MoveMeeting(room, database, moment);
        cancelMeeting = new CancelMeeting(room, steps, database);
        listItem = new ListItem(room, database);
        removeItem = new RemoveItem(room, steps, database);
        reorderItems = new ReorderItems(room, database);
        agreeLatePaper = new AgreeLatePaper(room, database, moment);
        recordDecision = new RecordDecision(room, steps, new PrintedDecisionWords(words, before.practitioners(), before.agencies()), database,
            facts, moment);
        minuteMeeting = new MinuteMeeting(room, database, moment);
        agreeMinutes = new AgreeMinutes(room, database);
        assembleAgenda = new AssembleAgenda(panels, new AgendaLines(before.referrals(), before.persons(), before.consents(),
            before.assessments()), new SettledOutside(before.referrals(), panels));
        printAgenda = new PrintAgenda(assembleAgenda, before.persons(), before.practitioners(), before.agencies(), before.settings(),
            before.gate(), words, printer, before.documents(), database);
        printMinutes = new PrintMinutes(assembleAgenda, before.practitioners(), before.agencies(), before.gate(), words, printer,
            before.documents(), database);
        new ProposeForPanel(room).listenTo(facts);
        new DropSettled(room).listenTo(facts);
    }
}
