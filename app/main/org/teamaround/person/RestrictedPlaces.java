package org.teamaround.person;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Stated;

/**
 * Places that one of a family said must not be known: whoever lives at the same one is restricted too, though nobody ticked it for them
 * (domain.md 5.3). Only places that are told can be compared.
 */
public final class RestrictedPlaces {
    private final Set<String> places;

    private RestrictedPlaces(Set<String> places) {
        this.places = places;
    }

    public static RestrictedPlaces of(Stream<Stated<Address>> addresses) {
        return new RestrictedPlaces(addresses.flatMap(a -> a.answer().stream()).filter(a -> a.restricted() && a.to().isEmpty())
            .flatMap(a -> place(a).stream()).collect(Collectors.toSet()));
    }

    public PersonDraft hidden(PersonDraft draft) {
        if (draft.addresses().stream().noneMatch(this::isOpen)) return draft;
        return draft.withAddresses(draft.addresses().stream().map(a -> isOpen(a) ? restricted(a.answer().orElseThrow()) : a).toList());
    }

    private boolean isOpen(Stated<Address> stated) {
        return stated.answer().filter(a -> !a.restricted()).flatMap(RestrictedPlaces::place).filter(places::contains).isPresent();
    }

    private static Stated<Address> restricted(Address a) {
        return Stated.given(new Address(a.place(), a.kind(), true, a.from(), a.to()));
    }

    private static Optional<String> place(Address address) {
        return address.told().map(t -> (t.lines() + ' ' + t.postcode()).toLowerCase(Locale.ROOT).replaceAll("[\\s,.;]+", "")).filter(place -> !place.isEmpty());
    }
}
