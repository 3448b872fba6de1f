package org.teamaround.kernel;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a user of this vault with the roles held at this moment.
 *
 * @param user the vault's own id of the user
 * @param name as shown and printed ("Tomás Ó Briain")
 */
public record Actor(UUID user, String name, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return right.heldBy(roles);
    }

    /** Empty when allowed; otherwise the one problem to show. */
    public List<Problem> lacks(Right right) {
        return may(right) ? List.of() : List.of(Problem.of("kernel.problem.not-your-right"));
    }
}
