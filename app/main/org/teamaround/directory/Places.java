package org.teamaround.directory;

/** Whether a local service can take somebody now. */
public enum Places { NOT_KNOWN, FREE, WAITING_LIST, FULL }
