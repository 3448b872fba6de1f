package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/** The agencies of the directory. */
public interface Agencies {
    Optional<Agency> find(AgencyId id);

    /** By name, letter case and outer spaces apart. */
    Optional<Agency> named(String name);

    /** In order of name. */
    List<Agency> all();

    void save(Agency agency);
}
