package org.teamaround.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a person lives or lived.
 * @param restricted tier 4 (domain.md 5.3): never printed, and its place sealed for those permitted; a withheld one always is
 * @param to         last day there; absent while the person lives there
 */
public record Address(Place place, AddressKind kind, boolean restricted, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Address {
        if (place instanceof Place.Withheld && !restricted) throw new IllegalArgumentException("withheld, but not restricted");
    }

    public Address(String lines, String postcode, String ward, AddressKind kind, boolean restricted, Optional<LocalDate> from, Optional<LocalDate> to) {
        this(new Place.Told(lines, postcode, ward), kind, restricted, from, to);
    }

    public static Address home(String lines, String postcode) {
        return new Address(lines, postcode, "", AddressKind.HOME, false, Optional.empty(), Optional.empty());
    }

    /** The place; empty when it is withheld from who reads. */
    public Optional<Place.Told> told() {
        return place instanceof Place.Told told ? Optional.of(told) : Optional.empty();
    }

    public boolean isWithheld() {
        return place instanceof Place.Withheld;
    }
}
