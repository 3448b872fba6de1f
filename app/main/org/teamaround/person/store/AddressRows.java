package org.teamaround.person.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.teamaround.database.schema.tables.records.PersonAddressRecord;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.PersonId;
import org.teamaround.person.Place;

/**
 * Addresses as rows and back. A row is kept for the same place, so that its history stays with it when others come before it; but what
 * becomes restricted begins a new row, because the old one's history tells the place.
 */
final class AddressRows {
    /** The columns that tell where. */
    static final Set<String> PLACE = Set.of("address_lines", "postcode", "ward");
    private final SealedPlaces sealed;
    private final Supplier<UUID> fresh;

    AddressRows(SealedPlaces sealed, Supplier<UUID> fresh) {
        this.sealed = sealed;
        this.fresh = fresh;
    }

    List<PersonAddressRecord> rows(PersonId person, List<Stated<Address>> addresses, List<PersonAddressRecord> before) {
        List<PersonAddressRecord> free = new ArrayList<>(before);
        List<Optional<PersonAddressRecord>> kept = addresses.stream().map(a -> take(free, a)).toList();
        List<PersonAddressRecord> rows = new ArrayList<>();
        for (int line = 0; line < addresses.size(); line++) {
            Stated<Address> stated = addresses.get(line);
            Optional<PersonAddressRecord> old = kept.get(line).or(() -> free.stream().filter(r -> suits(r, stated)).findFirst());
            old.ifPresent(free::remove);
            rows.add(row(person, line, stated, old));
        }
        return rows;
    }

    /** Rows in clear that go while another comes sealed: what they said must not be found in their history. */
    static List<UUID> toBeErased(List<PersonAddressRecord> before, List<PersonAddressRecord> rows) {
        Set<UUID> kept = rows.stream().map(PersonAddressRecord::getId).collect(Collectors.toSet());
        return isNewlySealed(before, rows) ? before.stream().filter(r -> r.getSealed() == null && !kept.contains(r.getId())).map(PersonAddressRecord::getId).toList() : List.of();
    }

    /** Whether a place is sealed that was in clear before, or nowhere. */
    static boolean isNewlySealed(List<PersonAddressRecord> before, List<PersonAddressRecord> rows) {
        Set<UUID> had = before.stream().map(PersonAddressRecord::getId).collect(Collectors.toSet());
        return rows.stream().anyMatch(r -> r.getSealed() != null && !had.contains(r.getId()));
    }

    /** The row once more, under an id that has no history. */
    PersonAddressRecord anew(PersonAddressRecord row) {
        row.setId(fresh.get());
        return row;
    }

    /** As everybody reads it. */
    static Stated<Address> closed(PersonAddressRecord r) {
        return address(r, SealedPlaces::closed);
    }

    /** As far as who unlocked may. */
    Stated<Address> opened(PersonAddressRecord r) {
        return address(r, sealed::place);
    }

    private static Stated<Address> address(PersonAddressRecord r, Function<PersonAddressRecord, Place> place) {
        if (r.getWithoutWhy() != null) return new Stated.Without<>(Stated.Why.valueOf(r.getWithoutWhy()));
        return Stated.given(new Address(place.apply(r), AddressKind.valueOf(r.getAddressKind()), r.getRestricted(),
            Optional.ofNullable(r.getValidFrom()), Optional.ofNullable(r.getValidTo())));
    }

    private PersonAddressRecord row(PersonId person, int line, Stated<Address> stated, Optional<PersonAddressRecord> before) {
        PersonAddressRecord row = new PersonAddressRecord();
        row.setId(before.map(PersonAddressRecord::getId).orElseGet(fresh));
        row.setPerson(person.value());
        row.setLineNo(line);
        row.setWithoutWhy(StatedColumns.without(stated));
        Optional<Address> address = stated.answer();
        row.setAddressKind(address.map(a -> a.kind().name()).orElse(null));
        row.setRestricted(address.map(Address::restricted).orElse(false));
        row.setValidFrom(address.flatMap(Address::from).orElse(null));
        row.setValidTo(address.flatMap(Address::to).orElse(null));
        Optional<Place.Told> clear = address.filter(a -> !a.restricted()).flatMap(Address::told);
        row.setAddressLines(clear.map(Place.Told::lines).orElse(null));
        row.setPostcode(clear.map(Place.Told::postcode).orElse(null));
        row.setWard(clear.map(Place.Told::ward).orElse(null));
        row.setSealed(address.filter(Address::restricted).map(a -> seal(row, a.place(), before)).orElse(null));
        return row;
    }

    private byte[] seal(PersonAddressRecord row, Place place, Optional<PersonAddressRecord> before) {
        return switch (place) {
            case Place.Told told -> sealed.seal(row, told, before);
            case Place.Withheld _ -> Objects.requireNonNull(before.orElseThrow(() -> new Fault("a withheld address of another row", "person.save")).getSealed());
        };
    }

    private Optional<PersonAddressRecord> take(List<PersonAddressRecord> free, Stated<Address> wanted) {
        Optional<PersonAddressRecord> same = free.stream().filter(r -> suits(r, wanted) && (withheld(wanted) || samePlace(opened(r), wanted))).findFirst();
        same.ifPresent(free::remove);
        return same;
    }

    /** A clear row is never filled with what is restricted, nor a row that could not be read with anything but what lies there. */
    private boolean suits(PersonAddressRecord row, Stated<Address> wanted) {
        Optional<Place> place = wanted.answer().map(Address::place);
        if (place.orElse(null) instanceof Place.Withheld(UUID kept)) return row.getId().equals(kept);
        if (opened(row).answer().filter(Address::isWithheld).isPresent()) return false;
        return row.getSealed() != null || wanted.answer().filter(Address::restricted).isEmpty();
    }

    private static boolean samePlace(Stated<Address> one, Stated<Address> other) {
        return one.answer().isPresent() && lines(one).equals(lines(other)) && withheld(one) == withheld(other);
    }

    private static boolean withheld(Stated<Address> stated) {
        return stated.answer().filter(Address::isWithheld).isPresent();
    }

    private static Optional<String> lines(Stated<Address> stated) {
        return stated.answer().flatMap(Address::told).map(Place.Told::lines);
    }
}
