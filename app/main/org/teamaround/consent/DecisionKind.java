package org.teamaround.consent;

/**
 * What was decided about sharing beside the family's agreement (domain.md 5.2, 4.6). SHARE: this goes, once, to this recipient. INVITE: this
 * person may be invited and listed though they must not receive. NOT_TO_SHARE: it was considered, and nothing goes. CONTINUE: an agreement
 * whose last day is past is gone on with today. STOP: nothing more goes on that agreement until it is confirmed again.
 */
public enum DecisionKind { SHARE, INVITE, NOT_TO_SHARE, CONTINUE, STOP }
