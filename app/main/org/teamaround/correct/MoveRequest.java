package org.teamaround.correct;

import java.util.UUID;
import org.teamaround.person.PersonId;

/** What stands with {@code from} and belongs to {@code to}. */
public record MoveRequest(MovedKind kind, UUID record, PersonId from, PersonId to) {}
