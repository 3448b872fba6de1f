package org.teamaround.journal;

import java.util.UUID;

/** A record that something was done to. @param table lower-case name; empty when only the id is known */
public record Touched(String table, UUID record) {}
