package org.teamaround.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** A user's private key, sealed to the recovery pair: what was sealed to the user alone is not lost with a forgotten passphrase. */
final class Escrow {
    private Escrow() {}

    static byte[] of(UUID vault, UUID user, UserKeys pair, RecoveryPublic recovery) {
        byte[] plain = pair.privateKey();
        byte[] sealed = SealedTo.seal(recovery.escrowKey(), plain, SlotFormat.escrowLabel(vault, user));
        Arrays.fill(plain, (byte) 0);
        return sealed;
    }

    /** Empty when it is in escrow under another recovery key. */
    static Optional<UserKeys> open(UUID vault, VaultUser user, RecoveryKey recovery) {
        return recovery.open(user.escrow(), SlotFormat.escrowLabel(vault, user.id())).map(plain -> {
            UserKeys pair = new UserKeys(plain);
            Arrays.fill(plain, (byte) 0);
            return pair;
        });
    }
}
