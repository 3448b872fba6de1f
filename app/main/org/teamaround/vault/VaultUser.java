package org.teamaround.vault;

import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Role;

/** Somebody who can unlock this vault. Kept sealed in the key file, so that the name and the roles come with the unlocking itself. */
public record VaultUser(UUID id, String name, Set<Role> roles) {
    public VaultUser {
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(id, name, roles);
    }
}
