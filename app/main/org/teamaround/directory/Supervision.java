package org.teamaround.directory;

import java.util.Optional;

/**
 * Whose a practitioner is: the line manager says what is done, the professional supervisor, such as a senior nurse, how; health staff have
 * both (domain.md part 0 item 11). Each may be absent.
 */
public record Supervision(Optional<TeamId> team, Optional<PractitionerId> lineManager, Optional<PractitionerId> supervisor) {
    public static final Supervision NONE = new Supervision(Optional.empty(), Optional.empty(), Optional.empty());
}
