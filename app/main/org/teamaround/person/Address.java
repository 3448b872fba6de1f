package org.teamaround.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a person lives or lived. Any text; a postcode is not demanded of sites, boats and refuges.
 * @param postcode   UK postcode; empty when there is none or it is not known
 * @param restricted tier 4 (domain.md 5.3): never printed, shown only to those with the right
 * @param to         last day there; absent while the person lives there
 */
public record Address(String lines, String postcode, String ward, AddressKind kind, boolean restricted, Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public static Address home(String lines, String postcode) {
        return new Address(lines, postcode, "", AddressKind.HOME, false, Optional.empty(), Optional.empty());
    }
}
