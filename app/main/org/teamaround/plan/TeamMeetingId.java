package org.teamaround.plan;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one team meeting. */
public record TeamMeetingId(UUID value) implements Id {}
