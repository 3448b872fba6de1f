package org.teamaround.kernel;

import java.util.UUID;

/** "Is this user the child's lead professional?" Answered by {@code plan}, asked by lower rooms. */
@FunctionalInterface
public interface CaseRoles {
    boolean leads(UUID user, UUID child);
}
