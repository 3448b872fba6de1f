package org.teamaround.kernel;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do: the rows of the rights matrix, domain.md 4.8. A use case names the one it needs by {@link Needs}. */
public enum Right {
    ENTER(Role.CLERK, Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.TEAM_LEADER),
    SCREEN(Role.COORDINATOR, Role.TEAM_LEADER),
    RECORD_DECISION(Role.CLERK, Role.COORDINATOR, Role.PANEL_CHAIR, Role.TEAM_LEADER),
    /** The chair's "agrees" in the same row: a clerk may type what was decided, only the chair makes it final. */
    AGREE_DECISIONS(Role.PANEL_CHAIR),
    EDIT_CASE(Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.TEAM_LEADER),
    SEE_RESTRICTED(Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.TEAM_LEADER),
    /** Also what becomes of a case whose family took its consent back (domain.md 4.3). */
    SHARE_WITHOUT_CONSENT(Role.TEAM_LEADER),
    CLOSE(Role.COORDINATOR, Role.TEAM_LEADER),
    CORRECT(Role.COORDINATOR, Role.TEAM_LEADER),
    SETTINGS(Role.TEAM_LEADER),
    /** Users and keys; the bottom row of the matrix. */
    KEEP_VAULT(Role.VAULT_KEEPER),
    /** Who saw, changed, printed and exported what. */
    SEE_JOURNAL(Role.TEAM_LEADER),
    /** Who may read the restricted records of a child (domain.md 5.3). */
    NAME_READERS(Role.TEAM_LEADER),
    READ(Role.CLERK, Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.PANEL_CHAIR, Role.TEAM_LEADER, Role.VIEWER);

    private final Set<Role> holders;

    Right(Role... holders) {
        this.holders = EnumSet.copyOf(java.util.List.of(holders));
    }

    public boolean heldBy(Set<Role> roles) {
        return roles.stream().anyMatch(holders::contains);
    }

    /** The cells "own case" and "if LP": a lead professional has it only for the children they lead; {@link CaseRights} asks. */
    public boolean onlyForOwnCases(Role role) {
        return role == Role.LEAD_PROFESSIONAL && (this == EDIT_CASE || this == SEE_RESTRICTED);
    }

    /** Whether one of the roles gives it for every child's case. */
    public boolean heldForEveryCase(Set<Role> roles) {
        return roles.stream().anyMatch(role -> holders.contains(role) && !onlyForOwnCases(role));
    }
}
