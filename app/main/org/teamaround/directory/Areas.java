package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/** The areas of the directory. */
public interface Areas {
    Optional<Area> find(AreaId id);

    /** By name, letter case and outer spaces apart. */
    Optional<Area> named(String name);

    /** In order of name. */
    List<Area> all();

    void save(Area area);
}
