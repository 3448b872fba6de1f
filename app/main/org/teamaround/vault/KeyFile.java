package org.teamaround.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** By passphrase, in the order of the file. */
    List<Slot.OfUser> users() {
        return slots.stream().filter(Slot.OfUser.class::isInstance).map(Slot.OfUser.class::cast).toList();
    }

    Optional<Slot.OfRecovery> recovery() {
        return slots.stream().filter(Slot.OfRecovery.class::isInstance).map(Slot.OfRecovery.class::cast).findFirst();
    }

    /** Whether the same people come in by the same passphrases, with the same roles. */
    boolean hasWaysOf(KeyFile other) {
        return Arrays.equals(SlotFormat.all(slots), SlotFormat.all(other.slots));
    }
}
