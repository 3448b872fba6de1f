package org.teamaround.document;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one printed or sent document. */
public record DocumentId(UUID value) implements Id {}
