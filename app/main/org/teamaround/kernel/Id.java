package org.teamaround.kernel;

import java.util.UUID;

/** A typed identity: each record's own id type implements it over a UUIDv7, so that a child's id is never taken for a panel's. */
public interface Id {
    UUID value();
}
