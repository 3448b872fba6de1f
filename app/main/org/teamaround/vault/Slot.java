package org.teamaround.vault;

import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Role;

/**
 * One way into the vault: the data key, sealed to a key pair whose private half somebody has. A keeper who knows the public halves can
 * so replace the data key for everybody without knowing anybody's passphrase.
 */
sealed interface Slot {
    /** The data key, sealed to the pair. */
    byte[] sealedKey();

    /**
     * By a user's passphrase, which opens the user's private key.
     *
     * @param roles bound into the seal, so that nobody raises a user by editing the file
     */
    record OfUser(UUID user, Set<Role> roles, Argon2Cost cost, byte[] salt, byte[] sealedPrivateKey, byte[] sealedKey) implements Slot {
        public OfUser {
            roles = Set.copyOf(roles);
        }

        OfUser with(byte[] otherSealedKey) {
            return new OfUser(user, roles, cost, salt, sealedPrivateKey, otherSealedKey);
        }

        OfUser with(Set<Role> others) {
            return new OfUser(user, others, cost, salt, sealedPrivateKey, sealedKey);
        }
    }

    /** By the printed recovery key; it needs no slow hash, since nobody can guess 256 random bits. */
    record OfRecovery(byte[] sealedKey) implements Slot {}
}
