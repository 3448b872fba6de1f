package org.teamaround.plan;

/** Why somebody may be at a team meeting (domain.md 2.e): family, the lead professional, or an agency the family agreed to. */
public enum InvitationBasis { FAMILY, LEAD, CONSENT }
