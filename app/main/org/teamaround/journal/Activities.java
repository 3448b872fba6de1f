package org.teamaround.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The journal as it is read by people: line by line. */
public interface Activities {
    List<Activity> find(ActivityQuery query);

    /** What one act changed, in its order; notes left out. The act's reason stands in each entry. */
    List<Change> changes(UUID act);

    /** Everybody who ever did something, with the name last used. */
    Map<UUID, String> authors();
}
