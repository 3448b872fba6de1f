package org.teamaround.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing somebody did that left the records as they are.
 *
 * @param act     the act it belongs to
 * @param subject whom or what it was about: a person, a user, a document; empty when it was the vault as a whole
 * @param remark  in the words of who noted it; may hold personal text
 */
public record AccessEntry(UUID id, UUID act, AccessKind kind, Optional<UUID> subject, Optional<String> remark, UUID author,
                          String authorName, Instant when) {}
