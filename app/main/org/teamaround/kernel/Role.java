package org.teamaround.kernel;

/** Roles of domain.md part 4. In a single-handed centre one user holds every one. */
public enum Role { CLERK, COORDINATOR, LEAD_PROFESSIONAL, PANEL_CHAIR, TEAM_LEADER, VIEWER }
