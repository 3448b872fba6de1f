package org.teamaround.journal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads what the gate wrote down. */
public interface Journal {
    /** Everything that happened to one record, oldest first. */
    List<Entry> historyOf(UUID record);

    /**
     * Everything that happened to one record and to the lines that belong to it or once did, oldest first. A line table's rows belong by
     * their foreign key.
     *
     * @param table lower-case name of the record's table
     * @param lines lower-case names of the tables of its lines
     */
    List<Change> historyOf(UUID record, String table, Set<String> lines);

    /** Everything one act changed, in its order. */
    List<Entry> entriesOf(UUID act);

    /** The newest acts, newest first. */
    List<PastAct> recentActs(int most);
}
