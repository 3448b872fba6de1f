package org.teamaround.person;

/** Value list E of domain.md 2.0, with the codes of the census of children in need; "none" is {@link Answer#NO} to being disabled. */
public enum Impairment { MOB, HAND, PC, INC, COMM, LD, HEAR, VIS, BEH, CON, AUT, DDA }
