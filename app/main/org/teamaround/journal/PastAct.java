package org.teamaround.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing somebody did, as the journal keeps it.
 *
 * @param what    name of the use case; the text key {@code act.<what>} says it in users' words
 * @param reason  as given; empty when none was asked for, or when it was erased
 * @param undoes  the earlier act this one took back
 * @param changes number of fields it changed
 */
public record PastAct(UUID id, String what, Optional<String> reason, UUID author, String authorName, Instant when,
                      Optional<UUID> undoes, int changes) {}
