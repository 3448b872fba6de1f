package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/** The local services of the directory. */
public interface LocalServices {
    Optional<LocalService> find(LocalServiceId id);

    Optional<LocalService> named(String name);

    List<LocalService> all();

    void save(LocalService service);
}
