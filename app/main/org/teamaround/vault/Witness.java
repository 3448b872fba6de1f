package org.teamaround.vault;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the key file remembers of the rest of the vault, so that an older or shortened database put in its place is noticed.
 *
 * @param heads where each chain of the journal stands, by its laptop's incarnation
 * @param pages empty for a store that has none
 */
public record Witness(Map<UUID, ChainHead> heads, Optional<PageState> pages) {
    public Witness {
        heads = Map.copyOf(heads);
    }
}
