package org.teamaround.person.picture;

/** Where the line to a couple's children comes down: in which gap of the row (0 stands before the first), and in which of its lanes. */
record Gap(int row, int before, int lane) {}
