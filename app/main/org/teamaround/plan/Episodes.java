package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** Episodes of every child. */
public interface Episodes {
    Optional<Episode> find(EpisodeId id);

    /** Newest first. */
    List<Episode> of(PersonId child);

    List<Episode> all();

    void save(Episode episode);

    String nextReference(LocalDate on);
}
