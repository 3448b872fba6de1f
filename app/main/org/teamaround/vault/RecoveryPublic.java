package org.teamaround.vault;

import java.util.Arrays;

/**
 * What anybody who unlocks may know of the recovery key: enough to seal things to it.
 *
 * @param escrowKey X25519, 32 bytes: the users' private keys and the data key are sealed to it
 * @param ageKey    X25519, 32 bytes: the age recipient of backups
 */
public record RecoveryPublic(byte[] escrowKey, byte[] ageKey) {
    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryPublic key && Arrays.equals(escrowKey, key.escrowKey) && Arrays.equals(ageKey, key.ageKey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(escrowKey);
    }
}
