package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the key file keeps under the data key: readable only by who unlocks it. */
record KeyContents(String centreName, ThisDevice device, List<VaultUser> users) {
    KeyContents {
        users = List.copyOf(users);
    }

    Optional<VaultUser> user(UUID id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }
}
