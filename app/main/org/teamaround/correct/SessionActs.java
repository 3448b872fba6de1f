package org.teamaround.correct;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.journal.Journal;
import org.teamaround.journal.PastAct;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Undo;

/**
 * What this user did since the vault was opened, and the way back and forth through it (Ctrl+Z, Ctrl+Y). There is no second stack: it is
 * read off the journal, where taking back is an act as well (design 11.3).
 */
@Needs(Right.READ)
public final class SessionActs {
    private static final int MOST = 500;
    private static final List<String> NOT_DONE_BY_HAND = List.of("access.", "restricted.settle", "vault.", "list.lay");
    private final Journal journal;
    private final Undo undo;
    private final Instant since;

    /** @param since when the session began */
    public SessionActs(Journal journal, Undo undo, Instant since) {
        this.journal = journal;
        this.undo = undo;
        this.since = since;
    }

    /**
     * One act of the session.
     *
     * @param takenBack whether it does not count at the moment
     * @param lasting   whether it printed or sent something, and so stays
     */
    public record Line(UUID act, String what, Instant when, boolean takenBack, boolean lasting) {}

    /** @param back what can be done again, the next on top @param gone every act that does not count now, also where something new was done since */
    private record Story(List<PastAct> done, Deque<PastAct> back, Map<UUID, PastAct> undoings, Set<UUID> gone) {}

    /** Newest first; whether one lasts is looked up when it is reached. */
    public Stream<Line> lines(Actor actor) {
        Story story = story(actor);
        return story.done().reversed().stream().map(act -> line(act, story.gone().contains(act.id())));
    }

    /** One act of the list. */
    public Optional<Line> line(UUID act, Actor actor) {
        Story story = story(actor);
        return story.done().stream().filter(one -> one.id().equals(act)).findFirst().map(one -> line(one, story.gone().contains(act)));
    }

    private Line line(PastAct act, boolean back) {
        return new Line(act.id(), act.what(), act.when(), back, undo.lasts(act.id()));
    }

    /** What Ctrl+Z would take back; empty when there is nothing. */
    public Optional<Line> next(Actor actor) {
        Story story = story(actor);
        return story.done().reversed().stream().filter(act -> !story.gone().contains(act.id())).map(act -> line(act, false)).filter(line -> !line.lasting()).findFirst();
    }

    /** What Ctrl+Y would do again; empty when nothing was taken back, or something else was done since. */
    public Optional<Line> nextAgain(Actor actor) {
        return Optional.ofNullable(story(actor).back().peek()).map(act -> line(act, true));
    }

    public Outcome<Line> takeBack(Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        return next(actor).map(line -> takeBack(line, actor)).orElseGet(() -> Outcome.refused(Problem.of("correct.problem.nothing-to-take-back")));
    }

    /** One act of the list. */
    public Outcome<Line> takeBack(UUID act, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        return line(act, actor).map(line -> takeBack(line, actor))
            .orElseGet(() -> Outcome.refused(Problem.of("journal.problem.no-such-act")));
    }

    private Outcome<Line> takeBack(Line line, Actor actor) {
        return undo.undo(line.act(), actor).map(_ -> new Line(line.act(), line.what(), line.when(), true, false));
    }

    public Outcome<Line> again(Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        Story story = story(actor);
        PastAct act = story.back().peek();
        if (act == null) return Outcome.refused(Problem.of("correct.problem.nothing-to-do-again"));
        return undo.undo(story.undoings().get(act.id()).id(), actor).map(_ -> line(act, false));
    }

    /** Read from the oldest on: a new act leaves nothing to do again. */
    private Story story(Actor actor) {
        Story story = new Story(new ArrayList<>(), new ArrayDeque<>(), new HashMap<>(), new HashSet<>());
        Map<UUID, PastAct> meant = new HashMap<>();
        for (PastAct act : mine(actor)) {
            Optional<PastAct> original = act.undoes().map(meant::get);
            if (act.undoes().isEmpty()) {
                story.done().add(act);
                story.back().clear();
                meant.put(act.id(), act);
            } else if (original.isPresent()) tell(story, act, original.get(), meant);
        }
        return story;
    }

    private static void tell(Story story, PastAct act, PastAct original, Map<UUID, PastAct> meant) {
        meant.put(act.id(), original);
        if (original.id().equals(act.undoes().orElseThrow())) {
            story.back().push(original);
            story.undoings().put(original.id(), act);
            story.gone().add(original.id());
        } else {
            story.back().remove(original);
            story.gone().remove(original.id());
        }
    }

    private List<PastAct> mine(Actor actor) {
        return journal.recentActs(MOST).reversed().stream().filter(act -> act.author().equals(actor.user()) && !act.when().isBefore(since))
            .filter(act -> NOT_DONE_BY_HAND.stream().noneMatch(act.what()::startsWith)).toList();
    }
}
