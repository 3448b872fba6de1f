package org.teamaround.journal;

import java.util.List;
import java.util.UUID;

/** Reads what the gate wrote down. */
public interface Journal {
    /** Everything that happened to one record, oldest first. */
    List<Entry> historyOf(UUID record);

    /** Everything one act changed, in its order. */
    List<Entry> entriesOf(UUID act);

    /** The newest acts, newest first. */
    List<PastAct> recentActs(int most);
}
