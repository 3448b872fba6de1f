package org.teamaround.panel;

/** Decision list of domain.md 2.j. */
public enum DecisionKind {
    ALLOCATE, ALLOCATE_LEAD_TO_BE_FOUND, CAF_FIRST, SINGLE_AGENCY, DEFER, DECLINE_SIGNPOST, DECLINE_NEEDS_MET, ESCALATE, TRANSFER_OUT,
    NO_FURTHER_ACTION, WITHDRAWN
}
