package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.teamaround.journal.PastAct;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Undo;
import org.teamaround.kernel.Word;

/** Takes an act back by writing, step by step and last step first, what was there before it. Told as news as {@link Undone}. */
public final class JooqUndo implements Undo {
    /** How far back {@link #next} looks. */
    private static final int ACTS_LOOKED_AT = 500;
    private final Database database;
    private final JooqJournal journal;
    private final UndoSteps steps;
    private final Announcements announcements;
    private final Set<String> lasting;
    private final Reversible reversible;

    /** With nothing that follows by itself. */
    public JooqUndo(Database database, Gate gate, Announcements announcements, Set<String> lasting) {
        this(database, gate, announcements, lasting, Set.of());
    }

    /**
     * @param lasting   tables whose rows stay, such as what was printed or sent: an act that made one there is not taken back
     * @param following tables that are brought in line by whoever hears of {@link Undone}, such as keys; and notes, which stay true
     */
    public JooqUndo(Database database, Gate gate, Announcements announcements, Set<String> lasting, Set<String> following) {
        this.database = database;
        this.journal = new JooqJournal(database);
        this.steps = new UndoSteps(gate);
        this.announcements = announcements;
        this.lasting = Set.copyOf(lasting);
        reversible = new Reversible(following);
    }

    @Override
    public Optional<Undone> next(Actor actor) {
        List<PastAct> acts = journal.acts().newest(ACT.AUTHOR.eq(actor.user()).and(ACT.WHAT.notLike(JooqAccessLog.NOTES + "%")), ACTS_LOOKED_AT);
        Set<UUID> takenBack = takenBack(acts);
        return acts.stream().filter(act -> act.undoes().isEmpty() && !takenBack.contains(act.id())).findFirst().map(JooqUndo::undone);
    }

    /** Newest first: an act is taken back when an undoing of it stands. */
    private static Set<UUID> takenBack(List<PastAct> newestFirst) {
        Set<UUID> takenBack = new HashSet<>();
        for (PastAct act : newestFirst) {
            if (!takenBack.contains(act.id())) act.undoes().ifPresent(takenBack::add);
        }
        return takenBack;
    }

    @Override
    public Outcome<Undone> undo(UUID act, Actor actor) {
        Optional<PastAct> found = journal.acts().find(act);
        if (found.isEmpty()) return Outcome.refused(Problem.of("journal.problem.no-such-act"));
        if (!found.get().author().equals(actor.user()) && !actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        return database.inTransaction(Act.of("journal.undo", actor), () -> takeBack(found.get()));
    }

    private Outcome<Undone> takeBack(PastAct act) {
        JournalPage page = database.current("undo").page();
        List<Revision> revisions = reversible.of(journal.revisions().ofAct(act.id()));
        Map<UUID, Revision> replaced = journal.replacedBy(revisions);
        List<Problem> problems = hindrances(page, act, revisions, replaced);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        page.undoes(act.id());
        steps.takeBack(revisions, replaced);
        Undone undone = undone(act);
        return announcements.announce(undone).map(_ -> undone);
    }

    @Override
    public boolean lasts(UUID act) {
        List<Revision> revisions = journal.revisions().ofAct(act);
        return reversible.of(revisions).isEmpty() || lasts(revisions);
    }

    private boolean lasts(List<Revision> revisions) {
        return revisions.stream().anyMatch(revision -> lasting.contains(revision.table()) && revision.field().equals("id"));
    }

    private List<Problem> hindrances(JournalPage page, PastAct act, List<Revision> revisions, Map<UUID, Revision> replaced) {
        if (replaced.values().stream().anyMatch(Revision::erased)) return List.of(Problem.of("journal.problem.erased"));
        if (lasts(revisions)) return List.of(Problem.of("journal.problem.lasting"));
        if (revisions.isEmpty()) return List.of(Problem.of("journal.problem.nothing-to-take-back"));
        if (undoneAlready(act)) return List.of(Problem.of("journal.problem.undone-already"));
        return Standing.byRecord(revisions).values().stream().flatMap(mine -> changedSince(page, mine)).limit(1).toList();
    }

    private boolean undoneAlready(PastAct act) {
        return takenBack(journal.acts().newest(DSL.noCondition(), ACTS_LOOKED_AT)).contains(act.id());
    }

    /** Names what stands in the way: the act that changed the same field later. */
    private Stream<Problem> changedSince(JournalPage page, List<Revision> mine) {
        Standing standing = Standing.of(database.read(), journal.revisions().ofRecord(mine.getFirst().record()));
        Map<String, Revision> last = new LinkedHashMap<>();
        mine.forEach(revision -> last.put(revision.field(), revision));
        return last.values().stream().flatMap(revision -> {
            Set<UUID> heads = page.headsOf(revision.record(), revision.field());
            return standing.stands(revision, heads) ? Stream.empty() : Stream.of(changedBy(standing.actBehind(revision, heads)));
        });
    }

    private Problem changedBy(Optional<UUID> later) {
        return later.flatMap(journal.acts()::find)
            .map(act -> Problem.of("journal.problem.changed-since", new Word("act." + act.what()), act.authorName()))
            .orElseGet(() -> Problem.of("journal.problem.no-such-act"));
    }

    private static Undone undone(PastAct act) {
        return new Undone(act.id(), act.what(), act.when());
    }
}
