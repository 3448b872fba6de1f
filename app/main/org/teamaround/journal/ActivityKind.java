package org.teamaround.journal;

import java.util.Optional;
import org.teamaround.journal.AccessKind.Group;

/** What a reader of the journal looks for. */
public enum ActivityKind {
    CHANGED(Optional.empty()), SAW(Optional.of(Group.SEEING)), PRINTED(Optional.of(Group.PRINTING)), EXPORTED(Optional.of(Group.EXPORTING)),
    USERS_AND_KEYS(Optional.of(Group.USERS_AND_KEYS)), OPENED(Optional.of(Group.OPENING)), BACKED_UP(Optional.of(Group.BACKUPS)),
    ERASED(Optional.of(Group.ERASING));

    private final Optional<Group> notes;

    ActivityKind(Optional<Group> notes) {
        this.notes = notes;
    }

    /** Empty for what changed records. */
    public Optional<Group> notes() {
        return notes;
    }
}
