package org.teamaround.database;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One revision with its value opened.
 *
 * @param value  empty when the field has none from here on, or when it was erased
 * @param erased whether the value's key was destroyed
 */
record Revision(UUID id, UUID act, long seq, String table, UUID record, String field, List<UUID> parents, Optional<String> value, boolean erased) {}
