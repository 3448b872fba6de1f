package org.teamaround.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;

/** Who saw, changed, printed and exported what; for team leaders. */
@Needs(Right.SEE_JOURNAL)
public final class SeeJournal {
    private final Activities activities;

    public SeeJournal(Activities activities) {
        this.activities = activities;
    }

    public Outcome<List<Activity>> lines(ActivityQuery query, Actor actor) {
        return actor.may(Right.SEE_JOURNAL) ? Outcome.done(activities.find(query)) : Outcome.refused(actor.lacks(Right.SEE_JOURNAL));
    }

    public Outcome<List<Change>> changes(UUID act, Actor actor) {
        return actor.may(Right.SEE_JOURNAL) ? Outcome.done(activities.changes(act)) : Outcome.refused(actor.lacks(Right.SEE_JOURNAL));
    }

    public Outcome<Map<UUID, String>> authors(Actor actor) {
        return actor.may(Right.SEE_JOURNAL) ? Outcome.done(activities.authors()) : Outcome.refused(actor.lacks(Right.SEE_JOURNAL));
    }
}
