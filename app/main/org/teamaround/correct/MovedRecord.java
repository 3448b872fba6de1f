package org.teamaround.correct;

import java.util.UUID;
import org.teamaround.person.PersonId;

/** The trace of a move, kept with both children. Who, when and why stand in the journal under its id. */
public record MovedRecord(UUID id, MovedKind kind, UUID record, PersonId from, PersonId to) {}
