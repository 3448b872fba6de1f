package org.teamaround.setting;

import java.util.List;
import java.util.UUID;

/** The views of lists; for a user and a list at most one of each name. */
public interface OwnViews {
    /** By list and name. */
    List<OwnView> of(UUID owner);

    void save(OwnView view);

    void remove(OwnViewId id);
}
