package org.teamaround.person;

/** Whether a channel is safe: yes, no, or only to or at what is said with it. */
public enum Safety { YES, NO, ONLY }
