package org.teamaround.panel;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.directory.AgencyId;

/**
 * A service the panel allocates (domain.md 2.j).
 * @param worker  named worker; may be empty
 * @param startBy absent when not set
 */
public record AllocatedService(String service, Optional<AgencyId> agency, String worker, Optional<LocalDate> startBy, boolean commissioned) {}
