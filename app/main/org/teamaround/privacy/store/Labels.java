package org.teamaround.privacy.store;

import java.util.Optional;

/** How users call tables and columns; names as in the database, in lower case. */
public interface Labels {
    String table(String table);

    /** Absent for a column that is none of the user's. */
    Optional<String> column(String table, String column);

    /** "yes" or "no". */
    String answer(boolean yes);

    /** What was noted of somebody looking at it. */
    String access(String textKey);
}
