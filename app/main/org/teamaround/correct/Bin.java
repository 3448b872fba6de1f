package org.teamaround.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.journal.Entry;
import org.teamaround.journal.Journal;
import org.teamaround.journal.PastAct;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonId;

/**
 * The bin instead of deletion: what was entered by mistake stands in no list, search or count any more, and is restored as it was.
 * Documents and the journal still name it.
 */
@Needs(Right.CORRECT)
public final class Bin {
    private final BinShelf shelf;
    private final BinRules rules;
    private final Journal journal;
    private final Transactions transactions;
    private final Announcements announcements;

    public Bin(BinShelf shelf, BinRules rules, Journal journal, Transactions transactions, Announcements announcements) {
        this.shelf = shelf;
        this.rules = rules;
        this.journal = journal;
        this.transactions = transactions;
        this.announcements = announcements;
    }

    /** Newest first. */
    public Outcome<List<BinLine>> lines(Actor actor) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        return Outcome.done(shelf.all().stream().flatMap(lying -> line(lying).stream()).sorted(Comparator.comparing(BinLine::when).reversed()).toList());
    }

    private Optional<BinLine> line(BinShelf.Lying lying) {
        String mark = lying.kind() == BinKind.PERSON ? "gone" : "id";
        Optional<PastAct> put = journal.historyOf(lying.trace()).stream().filter(entry -> entry.field().equals(mark)).map(Entry::act).reduce((before, last) -> last);
        return rules.name(lying.kind(), lying.record())
            .flatMap(what -> put.map(act -> new BinLine(lying.kind(), lying.record(), what, act.authorName(), act.when(), act.reason())));
    }

    public Outcome<UUID> put(BinKind kind, UUID record, String typedReason, Actor actor) {
        TypedText typed = new TypedText();
        String reason = typed.requiredText("reason", typedReason);
        List<Problem> problems = new ArrayList<>(hindrances(kind, record, actor));
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("correct.bin", actor).because(reason), () -> {
            shelf.put(kind, record);
            return told(kind, record);
        });
    }

    /** Why it cannot go into the bin; empty when it can. */
    public List<Problem> hindrances(BinKind kind, UUID record, Actor actor) {
        if (!actor.may(Right.CORRECT)) return actor.lacks(Right.CORRECT);
        if (rules.name(kind, record).isEmpty()) return List.of(Problem.of("correct.problem.gone"));
        if (shelf.holds(kind, record)) return List.of(Problem.of("correct.problem.binned-already"));
        return rules.hindrances(kind, record);
    }

    public Outcome<UUID> restore(BinKind kind, UUID record, Actor actor) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        if (!shelf.holds(kind, record)) return Outcome.refused(Problem.of("correct.problem.not-binned"));
        return transactions.inTransaction(Act.of("correct.restore", actor), () -> {
            shelf.takeOut(kind, record);
            return told(kind, record);
        });
    }

    private Outcome<UUID> told(BinKind kind, UUID record) {
        Outcome<Void> told = kind == BinKind.PERSON ? announcements.announce(new PersonChanged(new PersonId(record))) : announcements.announce(new Binned(record));
        return told.map(done -> record);
    }
}
