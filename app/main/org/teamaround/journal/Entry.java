package org.teamaround.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * One field of one record changed from one value to another, by one act. Values are plain text: dates and times as in ISO 8601,
 * yes and no as {@code true} and {@code false}, codes as they are stored.
 *
 * @param table  lower-case name of the record's table
 * @param field  lower-case name of the column; {@code id} stands for the record itself: it came into being, or was removed
 * @param before empty when there was no value
 * @param after  empty when there is none any more
 * @param erased whether a value once here was erased for good, so that before or after is empty because of that
 */
public record Entry(PastAct act, String table, UUID record, String field, Optional<String> before, Optional<String> after, boolean erased) {}
