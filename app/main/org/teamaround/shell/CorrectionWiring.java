package org.teamaround.shell;

import org.teamaround.correct.ActsAbout;
import org.teamaround.correct.FollowUndone;
import org.teamaround.correct.SessionActs;
import org.teamaround.correct.store.JooqActsAbout;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Undo.Undone;
import org.teamaround.plan.LeadsReadRestricted;
import org.teamaround.vault.store.CaseStore;

/** What puts mistakes right, wired to the rooms of all features. */
public final class CorrectionWiring {
    public final SessionActs sessionActs;
    public final ActsAbout actsAbout;

    CorrectionWiring(CaseStore store, PeopleWiring people, PlanWiring plan, LeadsReadRestricted leads, Moment moment) {
        sessionActs = new SessionActs(store.journal(), store.undo(), moment.now());
        actsAbout = new JooqActsAbout(store.journal(), store.database());
        FollowUndone follow = new FollowUndone(store.journal(), plan.episodes, leads, people.familyReaders);
        store.facts().onConsequence(Undone.class, follow::follow);
    }
}
