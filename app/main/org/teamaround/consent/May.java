package org.teamaround.consent;

/** What somebody may know of a child: MUST_NOT is said outright, NOTHING only not agreed. */
public enum May { SENSITIVE, BASIC, NOTHING, MUST_NOT }
