package org.teamaround.person;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of a person: a child keeps it from before birth on. */
public record PersonId(UUID value) implements Id {}
