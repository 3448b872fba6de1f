package org.teamaround.referral.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.Ruling;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
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
import org.teamaround.kernel.Word;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.referral.outward.Outwards;

/** The letter of a referral out, through the sharing gate. It never tells where the family lives: that is told when the agency takes them on. */
@Needs(Right.ENTER)
public final class PrintOutward {
    private static final Set<Item> ITEMS = EnumSet.of(Item.INITIALS, Item.NAMES, Item.BASIC, Item.NEEDS, Item.WORKER, Item.ACTIONS);

    /** What is read for the letter. */
    public record Sources(Outwards outwards, Persons persons, Agencies agencies) {}

    private final Sources from;
    private final PersonNames names;
    private final SharingGate gate;
    private final Documents documents;
    private final Printer printer;
    private final Words words;
    private final Transactions transactions;
    private final Moment moment;

    public PrintOutward(Sources from, SharingGate gate, Documents documents, Printer printer, Words words, Transactions transactions, Moment moment) {
        this.from = from;
        this.names = new PersonNames(from.persons());
        this.gate = gate;
        this.documents = documents;
        this.printer = printer;
        this.words = words;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<PrintedWord> print(OutwardId id, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Outward> found = from.outwards().find(id);
        Optional<Person> child = found.map(Outward::child).flatMap(from.persons()::find);
        Optional<Agency> agency = found.map(Outward::agency).flatMap(from.agencies()::find);
        if (child.isEmpty() || agency.isEmpty()) return Outcome.refused(Problem.of("outward.problem.gone"));
        Outward outward = found.orElseThrow();
        return gate.ask(disclosure(outward, agency.get()), actor).then(ruling -> keep(outward, paper(outward, child.get(), agency.get(), ruling), ruling, actor));
    }

    /** What would stop the letter today; empty when it may go. */
    public List<Problem> wouldRefuse(Outward outward) {
        return from.agencies().find(outward.agency()).map(agency -> gate.wouldRefuse(disclosure(outward, agency))).orElse(List.of());
    }

    private static Disclosure disclosure(Outward outward, Agency agency) {
        return new Disclosure("outward", List.of(outward.child()), new Recipient.ToAgency(agency.id(), agency.name()), Optional.of(Purpose.TAC_AND_PLAN), ITEMS);
    }

    private Paper paper(Outward outward, Person child, Agency agency, Ruling ruling) {
        List<Fact> facts = List.of(fact("to", outward.toWhom().isEmpty() ? agency.name() : outward.toWhom() + ", " + agency.name()),
            fact("from", outward.madeBy()), fact("reference", outward.reference()),
            fact("child", ruling.may(Item.NAMES) ? names.display(child) : PersonNames.initials(child)), fact("born", ruling.may(Item.BASIC) ? born(child) : ""),
            fact("answer-by", PrintedDates.day(outward.answerBy())));
        boolean needs = ruling.may(Item.NEEDS);
        Map<String, Object> model = Map.of("facts", facts, "need", needs ? words.of(Word.of("directory.need", outward.need()).key()) : "",
            "reason", needs ? outward.reason() : "", "asked", needs ? outward.askedFor() : "");
        return new Paper("outward", words.of("outward.letter.title"), outward.reference(), PrintedDates.day(moment.today()), Locale.UK, model, ruling.clearance(), false);
    }

    private String born(Person child) {
        return switch (child.birth()) {
            case Birth.Exact(var date) -> PrintedDates.day(date);
            case Birth.Estimated(int year, int month) -> words.of("outward.letter.about", year + "");
            case Birth.Expected(var date) -> words.of("outward.letter.expected", PrintedDates.day(date));
            case Birth.NotKnown _ -> "";
        };
    }

    private Fact fact(String label, String value) {
        return new Fact(words.of("outward.letter." + label), value);
    }

    private Outcome<PrintedWord> keep(Outward outward, Paper paper, Ruling ruling, Actor actor) {
        byte[] pdf = printer.pdf(paper);
        return transactions.inTransaction(Act.of("outward.print", actor), () -> {
            Document kept = documents.keep("outward", paper.title(), Set.of(outward.child().value(), outward.id().value()), pdf, ruling.clearance(), actor);
            gate.kept(ruling.clearance(), kept);
            from.outwards().save(outward.printed(kept.id()));
            return Outcome.done(new PrintedWord(kept, pdf));
        });
    }
}
