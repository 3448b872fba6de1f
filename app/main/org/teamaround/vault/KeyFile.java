package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The key file, decoded but not yet opened: its slots and its sealed contents.
 *
 * @param vault      random id of the vault
 * @param epoch      goes up when the data key is replaced
 * @param generation goes up with every writing
 * @param seal       HMAC-SHA256 over all before it, by a key that only who unlocks can derive
 */
record KeyFile(UUID vault, int epoch, int generation, List<Slot> slots, byte[] sealedContents, byte[] seal) {
    KeyFile {
        slots = List.copyOf(slots);
    }

    KeyFile with(Slot slot) {
        List<Slot> more = new ArrayList<>(slots);
        more.add(slot);
        return new KeyFile(vault, epoch, generation, more, sealedContents, seal);
    }
}
