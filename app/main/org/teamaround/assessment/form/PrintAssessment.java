package org.teamaround.assessment.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.Assessments;
import org.teamaround.assessment.definition.FormDefinitions;
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
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.Person;
import org.teamaround.person.Persons;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;

/** Prints a CAF for one recipient: asks the sharing gate, cuts, prints, keeps the copy. */
@Needs(Right.READ)
public final class PrintAssessment {
    private static final Set<Item> ALL = EnumSet.of(Item.INITIALS, Item.NAMES, Item.BASIC, Item.ADDRESS, Item.NEEDS, Item.WORKER, Item.ACTIONS);
    private final Assessments assessments;
    private final Persons persons;
    private final FormDefinitions forms;
    private final CafPaper papers;
    private final SharingGate gate;
    private final Printer printer;
    private final Documents documents;
    private final Transactions transactions;
    private final Moment moment;

    public PrintAssessment(Assessments assessments, Persons persons, FormDefinitions forms, CafPaper papers, SharingGate gate, Printer printer,
            Documents documents, Transactions transactions, Moment moment) {
        this.assessments = assessments;
        this.persons = persons;
        this.forms = forms;
        this.papers = papers;
        this.gate = gate;
        this.printer = printer;
        this.documents = documents;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Document> print(AssessmentId id, Recipient recipient, Actor actor) {
        return paper(id, recipient, actor).then(paper -> keep(id, paper, printer.pdf(paper), actor));
    }

    /** The same paper as a part of a pack: cut and cleared, not yet printed. */
    public Outcome<Paper> paper(AssessmentId id, Recipient recipient, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        Optional<Assessment> found = assessments.find(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("assessment.problem.not-found"));
        if (found.get().external().isPresent()) return Outcome.refused(Problem.of("assessment.problem.external"));
        return gate.ask(asked(found.get(), recipient), actor).then(ruling -> paper(found.get(), recipient, ruling));
    }

    /** What the gate is asked, for a screen that shows beforehand whether it may go. */
    public static Disclosure asked(Assessment assessment, Recipient recipient) {
        Optional<Purpose> purpose = recipient.purpose(Purpose.ASSESSMENT);
        return new Disclosure("caf", List.of(assessment.child()), recipient, purpose, ALL);
    }

    private Outcome<Paper> paper(Assessment assessment, Recipient recipient, Ruling ruling) {
        if (!ruling.may(Item.NEEDS)) return Outcome.refused(Problem.of("assessment.problem.not-for-them", recipient.name()));
        boolean own = recipient instanceof Recipient.Team || recipient instanceof Recipient.Family;
        Cut cut = new Cut(ruling.allowed().getOrDefault(assessment.child(), Set.of()), own);
        String reference = persons.find(assessment.child()).map(Person::reference).orElse("");
        return Outcome.done(papers.filled(assessment, forms.withReference(assessment.definition()).orElseThrow(), reference, moment.today(), cut,
            ruling.clearance()));
    }

    private Outcome<Document> keep(AssessmentId id, Paper paper, byte[] pdf, Actor actor) {
        Assessment assessment = assessments.find(id).orElseThrow();
        return transactions.inTransaction(Act.of("assessment.print", actor), () -> {
            Document kept = documents.keep("caf", paper.title(), Set.of(assessment.child().value(), id.value()), pdf, paper.clearance(), actor);
            gate.kept(paper.clearance(), kept);
            return Outcome.done(kept);
        });
    }
}
