package org.teamaround.journal;

/**
 * One field changed by an act.
 *
 * @param entry  before and after, in plain text
 * @param sealed whether the field holds what only people named can read: its values are never shown here
 */
public record Change(Entry entry, boolean sealed) {}
