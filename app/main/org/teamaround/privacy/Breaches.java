package org.teamaround.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The breach log. */
public interface Breaches {
    Optional<Breach> find(UUID id);

    /** Newest found first. */
    List<Breach> all();

    void save(Breach breach);
}
