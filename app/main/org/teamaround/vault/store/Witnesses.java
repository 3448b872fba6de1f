package org.teamaround.vault.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teamaround.database.ChainEnd;
import org.teamaround.vault.ChainHead;
import org.teamaround.vault.Witness;

/** What the vault remembers of the journal, in the words of each side. */
final class Witnesses {
    private Witnesses() {}

    static Map<UUID, ChainHead> heads(Map<UUID, ChainEnd> ends) {
        Map<UUID, ChainHead> heads = new HashMap<>();
        ends.forEach((incarnation, end) -> heads.put(incarnation, new ChainHead(end.count(), end.hash())));
        return heads;
    }

    static Map<UUID, ChainEnd> ends(Witness witness) {
        Map<UUID, ChainEnd> ends = new HashMap<>();
        witness.heads().forEach((incarnation, head) -> ends.put(incarnation, new ChainEnd(head.count(), head.hash())));
        return ends;
    }
}
