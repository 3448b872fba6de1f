package org.teamaround.shell;

import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Colleagues;
import org.teamaround.kernel.Compartments;
import org.teamaround.vault.store.CaseStore;

/** What keeps restricted records for named people: their keys, who there is, and the list of who looked. */
public record Restriction(Compartments compartments, Colleagues colleagues, AccessLog log) {
    static Restriction of(CaseStore store) {
        return new Restriction(store.compartments(), store.colleagues(), store.accessLog());
    }
}
