package org.teamaround.consent.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.Ruling;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
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
import org.teamaround.person.PersonNames;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.setting.Settings;

/** Prints a recorded consent for whoever gave it, or for the team's file where that is not recorded, and keeps it. */
@Needs(Right.ENTER)
public final class PrintConsent {
    private static final Set<Item> ITEMS = EnumSet.of(Item.NAMES);

    /** What is read for the form. */
    public record Sources(Consents consents, PersonNames names, Agencies agencies, Settings settings) {}

    /** The form as it was printed and kept. */
    public record Printed(Document document, byte[] pdf) {}

    private final Sources from;
    private final SharingGate gate;
    private final Documents documents;
    private final Printer printer;
    private final Words words;
    private final Transactions transactions;
    private final Moment moment;

    public PrintConsent(Sources from, SharingGate gate, Documents documents, Printer printer, Words words, Transactions transactions,
            Moment moment) {
        this.from = from;
        this.gate = gate;
        this.documents = documents;
        this.printer = printer;
        this.words = words;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Printed> print(ConsentId id, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Consent> consent = from.consents().find(id);
        if (consent.isEmpty()) return Outcome.refused(Problem.of("consent.problem.gone"));
        Disclosure asked = new Disclosure("consent", List.of(consent.get().child()), recipient(consent.get()), Optional.empty(), ITEMS);
        return gate.ask(asked, actor).then(ruling -> keep(consent.get(), ruling, actor));
    }

    private Recipient recipient(Consent consent) {
        return consent.giver().<Recipient>map(giver -> new Recipient.Family(giver, from.names().display(giver)))
            .orElseGet(() -> new Recipient.Team(words.of("consent.paper.file")));
    }

    private Outcome<Printed> keep(Consent consent, Ruling ruling, Actor actor) {
        FilledConsentForm form = new FilledConsentForm(from.names(), from.agencies(), words, from.settings().centreName());
        Paper paper = form.paper(consent, moment.today(), ruling);
        byte[] pdf = printer.pdf(paper);
        return transactions.inTransaction(Act.of("consent.print", actor), () -> {
            Document kept = documents.keep("consent", paper.title(), Set.of(consent.child().value(), consent.id().value()), pdf,
                ruling.clearance(), actor);
            gate.kept(ruling.clearance(), kept);
            return Outcome.done(new Printed(kept, pdf));
        });
    }
}
