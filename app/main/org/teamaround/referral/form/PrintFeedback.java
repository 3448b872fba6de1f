package org.teamaround.referral.form;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Purpose;
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
import org.teamaround.person.Persons;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.FeedbackTo;
import org.teamaround.referral.Method;
import org.teamaround.referral.Referral;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.Settings;

/** Prints the word owed to a referrer and keeps the sheet. The reminder stays: only the mark that it was sent settles it. */
@Needs(Right.ENTER)
public final class PrintFeedback {
    private static final Set<Item> RECEIPT = EnumSet.of(Item.RECEIPT, Item.INITIALS);
    private static final Set<Item> SHEET = EnumSet.of(Item.RECEIPT, Item.INITIALS, Item.WORKER, Item.ACTIONS);

    /** What is read for a sheet. */
    public record Sources(Referrals referrals, Persons persons, Agencies agencies, ConsentStanding standing, Settings settings) {}

    private final Sources from;
    private final SheetHead head;
    private final Acknowledgement acknowledgement;
    private final FeedbackSheet sheet;
    private final SharingGate gate;
    private final Documents documents;
    private final Printer printer;
    private final Transactions transactions;
    private final Moment moment;

    public PrintFeedback(Sources from, SharingGate gate, Documents documents, Printer printer, Words words, Transactions transactions,
            Moment moment) {
        this.from = from;
        this.head = new SheetHead(from.persons(), from.agencies(), words);
        this.acknowledgement = new Acknowledgement(head, from.standing(), from.settings(), words);
        this.sheet = new FeedbackSheet(head, words);
        this.gate = gate;
        this.documents = documents;
        this.printer = printer;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<PrintedWord> print(UUID feedback, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Feedback> word = from.referrals().feedback(feedback);
        Optional<Referral> referral = word.map(Feedback::referral).flatMap(from.referrals()::find);
        if (referral.isEmpty()) return Outcome.refused(Problem.of("referral.problem.gone"));
        return gate.ask(disclosure(referral.get(), word.get()), actor).then(ruling -> keep(referral.get(), word.get(), ruling, actor));
    }

    private Disclosure disclosure(Referral referral, Feedback word) {
        boolean acknowledges = acknowledges(word);
        return new Disclosure(kind(word), referral.children(), recipient(referral, word),
            acknowledges ? Optional.empty() : Optional.of(Purpose.TAC_AND_PLAN), acknowledges ? RECEIPT : SHEET);
    }

    private Recipient recipient(Referral referral, Feedback word) {
        if (word.to() == FeedbackTo.SENDING_AUTHORITY)
            return new Recipient.SendingAuthority(referral.transfer().map(t -> t.authority()).orElse(""));
        return new Recipient.Referrer(referral.referrer().agency(), referral.how() == Method.SELF, head.sender(referral));
    }

    private Outcome<PrintedWord> keep(Referral referral, Feedback word, Ruling ruling, Actor actor) {
        Paper paper = acknowledges(word) ? acknowledgement.paper(referral, moment.today(), ruling.clearance())
            : sheet.paper(referral, word, moment.today(), ruling);
        byte[] pdf = printer.pdf(paper);
        Set<UUID> about = new HashSet<>(referral.children().stream().map(c -> c.value()).toList());
        about.addAll(List.of(referral.id().value(), word.id()));
        return transactions.inTransaction(Act.of("referral.print", actor), () -> {
            Document kept = documents.keep(kind(word), paper.title(), about, pdf, ruling.clearance(), actor);
            gate.kept(ruling.clearance(), kept);
            from.referrals().save(word.printed(kept.id()));
            return Outcome.done(new PrintedWord(kept, pdf));
        });
    }

    private static String kind(Feedback word) {
        return acknowledges(word) ? "acknowledgement" : "feedback";
    }

    private static boolean acknowledges(Feedback word) {
        return word.stage() == FeedbackStage.ACKNOWLEDGEMENT && word.to() == FeedbackTo.REFERRER;
    }
}
