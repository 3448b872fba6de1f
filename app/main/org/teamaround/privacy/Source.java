package org.teamaround.privacy;

import java.util.UUID;

/** Where words stand: the row of a table, in lower case. */
public record Source(String table, UUID row) {}
