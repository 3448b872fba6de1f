package org.teamaround.vault;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Role;

/**
 * Somebody who can unlock this vault. Kept sealed in the key file, so that the name and the roles come with the unlocking itself.
 *
 * @param publicKey X25519, 32 bytes: what is meant for this user alone is sealed to it
 * @param escrow    the user's private key, sealed to the recovery pair: nothing is lost with a forgotten passphrase
 */
public record VaultUser(UUID id, String name, Set<Role> roles, byte[] publicKey, byte[] escrow) {
    public VaultUser {
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(id, name, roles);
    }

    /** Users and keys are this user's duty. */
    public boolean isKeeper() {
        return roles.contains(Role.VAULT_KEEPER);
    }

    VaultUser withRoles(Set<Role> others) {
        return new VaultUser(id, name, others, publicKey, escrow);
    }

    VaultUser withKeys(byte[] otherPublicKey, byte[] otherEscrow) {
        return new VaultUser(id, name, roles, otherPublicKey, otherEscrow);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaultUser user && id.equals(user.id) && name.equals(user.name) && roles.equals(user.roles)
            && Arrays.equals(publicKey, user.publicKey) && Arrays.equals(escrow, user.escrow);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, roles);
    }
}
