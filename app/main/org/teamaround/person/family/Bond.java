package org.teamaround.person.family;

/** How close the work is: leads it, does something agreed, is in the team, is to begin, referred the child, has ended. */
public enum Bond { LEADS, WORKS, IN_TEAM, TO_BEGIN, REFERRED, ENDED }
