package org.teamaround.plan.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.Ruling;
import org.teamaround.consent.SharingGate;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.Around;
import org.teamaround.person.family.Connection;
import org.teamaround.person.form.FamilyPaper;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;

/** Prints the picture of a child's family for one recipient: asks the sharing gate, cuts, prints, keeps the copy. */
@Needs(Right.READ)
public final class PrintFamilyPicture {
    private static final String KIND = "family-picture";
    private static final Set<Item> ITEMS = Set.of(Item.NAMES, Item.BASIC, Item.WORKER, Item.ACTIONS);
    private final FamilyPaper papers;
    private final Around around;
    private final SharingGate gate;
    private final Documents documents;
    private final Transactions transactions;
    private final Printer printer;

    public PrintFamilyPicture(FamilyPaper papers, Around around, SharingGate gate, Documents documents, Transactions transactions, Printer printer) {
        this.papers = papers;
        this.around = around;
        this.gate = gate;
        this.documents = documents;
        this.transactions = transactions;
        this.printer = printer;
    }

    /** What the gate is asked, for a screen that shows beforehand for whom it may be printed. */
    public static Disclosure asked(PersonId child, Recipient recipient) {
        Optional<Purpose> purpose = recipient.purpose(Purpose.TAC_AND_PLAN);
        return new Disclosure(KIND, List.of(child), recipient, purpose, ITEMS);
    }

    public Outcome<Document> print(PersonId child, Recipient recipient, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        return gate.ask(asked(child, recipient), actor).then(ruling -> ruling.may(Item.NAMES) && ruling.may(Item.BASIC) ? keep(child, recipient, ruling, actor)
            : Outcome.refused(Problem.of("plan.problem.not-for-them", recipient.name())));
    }

    /** Contact with others of the family is the team's own knowledge; who works with the child goes to those who may know it. */
    private Outcome<Document> keep(PersonId child, Recipient recipient, Ruling ruling, Actor actor) {
        Optional<List<Connection>> known = ruling.may(Item.WORKER) ? Optional.of(around.of(child)) : Optional.empty();
        Paper paper = papers.of(child, known, recipient instanceof Recipient.Team, ruling.clearance());
        byte[] pdf = printer.pdf(paper);
        return transactions.inTransaction(Act.of("plan.print", actor), () -> {
            Document kept = documents.keep(KIND, paper.title(), Set.of(child.value()), pdf, ruling.clearance(), actor);
            gate.kept(ruling.clearance(), kept);
            return Outcome.done(kept);
        });
    }
}
