package org.teamaround.vault;

import java.util.Set;
import org.teamaround.kernel.Role;

/**
 * Somebody who shall be able to unlock the vault.
 *
 * @param passphrase typed by the new user; overwritten by nobody but the caller
 */
public record NewUser(String name, Set<Role> roles, char[] passphrase) {
    public NewUser {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewUser";
    }
}
