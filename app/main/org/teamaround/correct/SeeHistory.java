package org.teamaround.correct;

import java.util.List;
import java.util.UUID;
import org.teamaround.journal.Change;
import org.teamaround.journal.Journal;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;

/** What stood in each field of a record before, who changed it, when and why. Of what is sealed only that it changed is told. */
@Needs(Right.READ)
public final class SeeHistory {
    private final Journal journal;

    public SeeHistory(Journal journal) {
        this.journal = journal;
    }

    /** Newest first. */
    public Outcome<List<Change>> of(HistoryOf what, UUID record, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        return Outcome.done(journal.historyOf(record, what.table(), what.lines()).reversed());
    }
}
