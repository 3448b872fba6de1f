package org.teamaround.kernel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks a right for a child's case: where a role has it for own cases only (domain.md 4.8), one must be the child's lead professional. */
public final class CaseRights {
    private final CaseRoles roles;

    public CaseRights(CaseRoles roles) {
        this.roles = roles;
    }

    public boolean may(Actor actor, Right right, UUID child) {
        return right.heldForEveryCase(actor.roles()) || actor.may(right) && roles.leads(actor.user(), child);
    }

    /**
     * Empty when allowed; otherwise the one problem to show.
     *
     * @param children what is about several, such as a joint plan, is one's own case when one leads any of them
     */
    public List<Problem> lacks(Actor actor, Right right, Collection<? extends Id> children) {
        if (!actor.may(right)) return actor.lacks(right);
        boolean own = children.stream().anyMatch(child -> may(actor, right, child.value()));
        return own ? List.of() : List.of(Problem.of("kernel.problem.not-your-case"));
    }
}
