package org.teamaround.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of records to be disposed of, and those that were. */
public interface Disposals {
    Optional<Disposal> find(UUID id);

    /** Newest first. */
    List<Disposal> all();

    void save(Disposal disposal);
}
