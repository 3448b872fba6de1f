package org.teamaround.panel.form;

import org.teamaround.consent.FamilyTies;
import org.teamaround.consent.InMemoryDisclosures;
import org.teamaround.consent.InMemoryPanelLeaflets;
import org.teamaround.consent.InMemorySharingDecisions;
import org.teamaround.consent.SharingGate;
import org.teamaround.panel.PanelTown;
import org.teamaround.print.Printer;
import org.teamaround.ui.Text;

/** The printing of a panel in memory, with the real gate and the real texts. */
public final class PrintedPanel {
    final InMemoryDisclosures disclosures = new InMemoryDisclosures();
    public final PrintAgenda agenda;
    public final PrintMinutes minutes;

    public PrintedPanel(PanelTown town) {
        Text text = Text.load();
        Printer printer = new Printer(text::of, town.moment);
        SharingGate gate = new SharingGate(new SharingGate.Sources(town.consents, new FamilyTies(town.persons), new InMemorySharingDecisions(),
            new InMemoryPanelLeaflets()), disclosures, town.transactions, town.moment);
        agenda = new PrintAgenda(town.assembleAgenda, town.persons, town.practitioners, town.agencies, town.settings, gate, text::of, printer,
            town.documents, town.transactions);
        minutes = new PrintMinutes(town.assembleAgenda, town.practitioners, town.agencies, gate, text::of, printer, town.documents,
            town.transactions);
        town.speak(new PrintedDecisionWords(text::of, town.practitioners, town.agencies));
    }
}
