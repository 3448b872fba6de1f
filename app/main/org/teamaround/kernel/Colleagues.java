package org.teamaround.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who can unlock this vault, with the roles held now. */
@FunctionalInterface
public interface Colleagues {
    List<Actor> all();

    default Optional<Actor> find(UUID user) {
        return all().stream().filter(actor -> actor.user().equals(user)).findFirst();
    }
}
