package org.teamaround.kernel;

/**
 * Roles of domain.md part 4. In a single-handed centre one user holds every one. {@link #VAULT_KEEPER} is a duty, given besides
 * coordinator or team leader: users and keys. Key files number the roles in this order, so a new one goes last.
 */
public enum Role { CLERK, COORDINATOR, LEAD_PROFESSIONAL, PANEL_CHAIR, TEAM_LEADER, VIEWER, VAULT_KEEPER }
