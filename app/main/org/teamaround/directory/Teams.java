package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/** The teams of the directory. */
public interface Teams {
    Optional<Team> find(TeamId id);

    /** By name, letter case and outer spaces apart. */
    Optional<Team> named(String name);

    /** In order of name. */
    List<Team> all();

    void save(Team team);
}
