package org.teamaround.person;

import java.util.UUID;
import org.teamaround.kernel.Id;

public record SealedNoteId(UUID value) implements Id {}
