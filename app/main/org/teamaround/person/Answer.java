package org.teamaround.person;

/** An answer to a yes-or-no question that may be open. */
public enum Answer { YES, NO, NOT_KNOWN, NOT_GIVEN, NOT_YET_ASKED }
