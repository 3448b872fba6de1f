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
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.setting.Settings;

/** Prints the agenda of a panel for its members: asks the sharing gate, cuts, prints, keeps the copy. */
@Needs(Right.READ)
public final class PrintAgenda {
    private final AssembleAgenda agendas;
    private final AgendaPaper papers;
    private final PanelGate gate;
    private final SharingGate sharing;
    private final Printer printer;
    private final Documents documents;
    private final Transactions transactions;

    public PrintAgenda(AssembleAgenda agendas, Persons persons, Practitioners practitioners, Agencies agencies, Settings settings,
            SharingGate sharing, Words words, Printer printer, Documents documents, Transactions transactions) {
        this.agendas = agendas;
        this.papers = new AgendaPaper(words, practitioners, agencies, new PersonNames(persons), settings);
        this.gate = new PanelGate(sharing, words, practitioners);
        this.sharing = sharing;
        this.printer = printer;
        this.documents = documents;
        this.transactions = transactions;
    }

    public Outcome<Document> print(PanelMeetingId meeting, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        return agendas.assemble(meeting, actor).then(agenda -> paper(agenda, actor).then(paper -> keep(agenda, paper, printer.pdf(paper), actor)));
    }

    /** The same as a part of a pack: cut and cleared, not yet printed. */
    public Outcome<Paper> paper(PanelMeetingId meeting, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        return agendas.assemble(meeting, actor).then(agenda -> paper(agenda, actor));
    }

    private Outcome<Paper> paper(Agenda agenda, Actor actor) {
        return gate.ask("agenda", agenda, actor).map(ruling -> papers.of(agenda, ruling));
    }

    private Outcome<Document> keep(Agenda agenda, Paper paper, byte[] pdf, Actor actor) {
        return transactions.inTransaction(Act.of("panel.print-agenda", actor), () -> {
            Document kept = documents.keep("agenda", paper.title(), Set.of(agenda.meeting().id().value()), pdf, paper.clearance(), actor);
            sharing.kept(paper.clearance(), kept);
            return Outcome.done(kept);
        });
    }
}
