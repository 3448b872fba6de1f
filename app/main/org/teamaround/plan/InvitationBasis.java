package org.teamaround.plan;

/** Why somebody may be at a team meeting (domain.md 2.e): family, the lead professional, an agency the family agreed to, or a manager's decision. */
public enum InvitationBasis { FAMILY, LEAD, CONSENT, DECISION }
