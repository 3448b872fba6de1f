package org.teamaround.privacy;

import java.util.List;

/** Every legal hold there is or was. */
public interface LegalHolds {
    /** Newest first. */
    List<LegalHold> all();

    void save(LegalHold hold);
}
