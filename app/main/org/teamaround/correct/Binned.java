package org.teamaround.correct;

import java.util.UUID;

/** Fact: a record went into the bin or came out of it. */
public record Binned(UUID record) {}
