package org.teamaround.vault;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Role;

/** Users of a vault with their key pairs, without a key file and without passphrases. */
public final class TestUsers {
    private final List<VaultUser> users = new ArrayList<>();
    private final Map<UUID, UserKeys> keys = new HashMap<>();

    public VaultUser add(String name, Role... roles) {
        return add(new Actor(UUID.randomUUID(), name, Set.of(roles)));
    }

    public VaultUser add(Actor actor) {
        UserKeys fresh = UserKeys.fresh();
        VaultUser user = new VaultUser(actor.user(), actor.name(), actor.roles(), fresh.publicKey(), new byte[0]);
        users.add(user);
        keys.put(user.id(), fresh);
        return user;
    }

    public void remove(VaultUser user) {
        users.removeIf(u -> u.id().equals(user.id()));
    }

    public VaultUser withRoles(VaultUser user, Role... roles) {
        return replace(new VaultUser(user.id(), user.name(), roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles)), user.publicKey(), user.escrow()));
    }

    public VaultUser withNewKeys(VaultUser user) {
        UserKeys fresh = UserKeys.fresh();
        keys.put(user.id(), fresh);
        return replace(new VaultUser(user.id(), user.name(), user.roles(), fresh.publicKey(), user.escrow()));
    }

    public UserKeys keys(VaultUser user) {
        return keys.get(user.id());
    }

    public List<VaultUser> all() {
        return List.copyOf(users);
    }

    private VaultUser replace(VaultUser now) {
        users.replaceAll(u -> u.id().equals(now.id()) ? now : u);
        return now;
    }
}
