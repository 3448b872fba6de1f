package org.teamaround.person.family;

/** How a child sees somebody they do not live with (domain.md 2.0, adult block). */
public enum ContactKind { FREE, SUPERVISED, BY_ORDER, NONE, NOT_KNOWN }
