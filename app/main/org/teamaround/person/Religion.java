package org.teamaround.person;

/** Value list B of domain.md 2.0; "not given" is a reason for no answer. OTHER is to be specified. */
public enum Religion { CHRISTIAN, BUDDHIST, HINDU, JEWISH, MUSLIM, SIKH, NONE, OTHER }
