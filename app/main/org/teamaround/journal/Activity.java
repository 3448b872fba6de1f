package org.teamaround.journal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One thing somebody did, as a line of the journal.
 *
 * @param act    the act; {@code act.<what>} is the text key of its name
 * @param about  the records it changed and those its notes speak of
 * @param notes  what was noted along with it, such as that it was printed
 */
public record Activity(UUID act, String what, UUID author, String authorName, Instant when, Set<Touched> about,
                       List<AccessEntry> notes) {
    public Activity {
        about = Set.copyOf(about);
        notes = List.copyOf(notes);
    }
}
