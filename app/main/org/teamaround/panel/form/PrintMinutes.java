package org.teamaround.panel.form;

import java.util.Set;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.panel.Agenda;
import org.teamaround.panel.AssembleAgenda;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;

/** Prints the minutes of a panel for its members: asks the sharing gate, cuts, prints, keeps the copy. */
@Needs(Right.READ)
public final class PrintMinutes {
    private final AssembleAgenda agendas;
    private final MinutesPaper papers;
    private final PanelGate gate;
    private final SharingGate sharing;
    private final Printer printer;
    private final Documents documents;
    private final Transactions transactions;

    public PrintMinutes(AssembleAgenda agendas, Practitioners practitioners, Agencies agencies, SharingGate sharing, Words words, Printer printer,
            Documents documents, Transactions transactions) {
        this.agendas = agendas;
        this.papers = new MinutesPaper(words, practitioners, agencies);
        this.gate = new PanelGate(sharing, words, practitioners);
        this.sharing = sharing;
        this.printer = printer;
        this.documents = documents;
        this.transactions = transactions;
    }

    public Outcome<Document> print(PanelMeetingId meeting, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        return agendas.assemble(meeting, actor).then(agenda -> gate.ask("minutes", agenda, actor)
            .then(ruling -> keep(agenda, papers.of(agenda, ruling), actor)));
    }

    private Outcome<Document> keep(Agenda agenda, Paper paper, Actor actor) {
        byte[] pdf = printer.pdf(paper);
        return transactions.inTransaction(Act.of("panel.print-minutes", actor), () -> {
            Document kept = documents.keep("minutes", paper.title(), Set.of(agenda.meeting().id().value()), pdf, paper.clearance(), actor);
            sharing.kept(paper.clearance(), kept);
            return Outcome.done(kept);
        });
    }
}
