package org.teamaround.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Actor;

/**
 * Who opened the vault, saw what is restricted, printed, exported, changed users, backed up. Each note is journalled as any change is,
 * so it stands in the chain and cannot be taken out unseen.
 */
public interface AccessLog {
    /**
     * Belongs to the running transaction, or is an act of its own when there is none.
     *
     * @param subject whom or what it is about; empty for the vault as a whole
     * @param remark  what else should be known, at most 2,000 characters; may hold personal text: it is sealed
     */
    void note(AccessKind kind, Optional<UUID> subject, Optional<String> remark, Actor by);

    /** Newest first. */
    List<AccessEntry> find(AccessQuery query);
}
