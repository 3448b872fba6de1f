package org.teamaround.plan;

/** What holds an action up (domain.md 4.5). CONSENT is set by the program when an agency may no longer be told. */
public enum Blocker { WAITING_LIST, CONSENT, OTHER }
