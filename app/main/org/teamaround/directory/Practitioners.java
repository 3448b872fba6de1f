package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/** The practitioners of the directory. */
public interface Practitioners {
    Optional<Practitioner> find(PractitionerId id);

    /** By name, letter case and outer spaces apart. */
    Optional<Practitioner> named(String name);

    /** In order of name. */
    List<Practitioner> all();

    void save(Practitioner practitioner);
}
