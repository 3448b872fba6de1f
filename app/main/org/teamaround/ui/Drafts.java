package org.teamaround.ui;

import java.util.List;
import java.util.UUID;
import org.teamaround.kernel.Outcome;

/** Where drafts are kept, sealed for the user who typed them. All of it may take a moment: never on the window's thread. */
public interface Drafts {
    /** This user's, newest first; others' cannot be read and are left out. */
    List<Draft> all();

    /** Returns when it is safely on the disk; a problem when it is not, and then it is still kept in memory, sealed. */
    Outcome<Draft> save(Draft draft);

    /** Nothing when it is not there. */
    void discard(UUID id);
}
