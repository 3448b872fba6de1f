package org.teamaround.consent;

/**
 * What a document would tell, in the classes the gate decides on.
 * RECEIPT: received, screened, accepted or not. INITIALS: initials and year of birth. NAMES: full names. BASIC: date of birth, school,
 * GP, who is in the family. ADDRESS: address and phone. NEEDS: needs, assessment, plan. SENSITIVE: health, therapy, offences (tier 3).
 * WORKER: who works with the family. ACTIONS: what is done and planned.
 */
public enum Item { RECEIPT, INITIALS, NAMES, BASIC, ADDRESS, NEEDS, SENSITIVE, WORKER, ACTIONS }
