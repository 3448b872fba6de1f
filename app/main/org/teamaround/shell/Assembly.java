package org.teamaround.shell;

import org.teamaround.kernel.Moment;
import org.teamaround.vault.store.CaseStore;

/**
 * The whole program without a window, put together by hand on an open vault: rooms in the order of the house, each given those before
 * it. Commands, rehearsals and the window all drive this.
 */
public final class Assembly {
    private final CaseStore store;
    private final Moment moment;

    public Assembly(CaseStore store, Moment moment) {
        this.store = store;
        this.moment = moment;
    }

    public CaseStore store() {
        return store;
    }

    public Moment moment() {
        return moment;
    }
}
