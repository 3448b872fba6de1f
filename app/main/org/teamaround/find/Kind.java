package org.teamaround.find;

/** What can be found, as it goes before others when all else is equal. */
public enum Kind { CHILD, ADULT, PRACTITIONER, AGENCY, SERVICE, PANEL, TEAM_MEETING }
