package org.teamaround.person.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teamaround.database.schema.tables.records.PersonAddressRecord;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.PersonId;

/** Addresses as rows and back. A row is kept for the same place, so that its history stays with it when others come before it. */
final class AddressRows {
    private AddressRows() {}

    static List<PersonAddressRecord> rows(PersonId person, List<Stated<Address>> addresses, List<PersonAddressRecord> before, Supplier<UUID> fresh) {
        List<PersonAddressRecord> free = new ArrayList<>(before);
        List<Optional<UUID>> kept = addresses.stream().map(a -> take(free, a)).toList();
        List<PersonAddressRecord> rows = new ArrayList<>();
        for (int line = 0; line < addresses.size(); line++) {
            UUID id = kept.get(line).orElseGet(() -> free.isEmpty() ? fresh.get() : free.removeFirst().getId());
            rows.add(row(id, person, line, addresses.get(line)));
        }
        return rows;
    }

    static Stated<Address> address(PersonAddressRecord r) {
        if (r.getWithoutWhy() != null) return new Stated.Without<>(Stated.Why.valueOf(r.getWithoutWhy()));
        return Stated.given(new Address(r.getAddressLines(), r.getPostcode(), r.getWard(), AddressKind.valueOf(r.getAddressKind()),
            r.getRestricted(), Optional.ofNullable(r.getValidFrom()), Optional.ofNullable(r.getValidTo())));
    }

    private static PersonAddressRecord row(UUID id, PersonId person, int line, Stated<Address> stated) {
        PersonAddressRecord row = new PersonAddressRecord();
        row.setId(id);
        row.setPerson(person.value());
        row.setLineNo(line);
        row.setWithoutWhy(StatedColumns.without(stated));
        Optional<Address> address = stated.answer();
        row.setAddressLines(address.map(Address::lines).orElse(null));
        row.setPostcode(address.map(Address::postcode).orElse(null));
        row.setWard(address.map(Address::ward).orElse(null));
        row.setAddressKind(address.map(a -> a.kind().name()).orElse(null));
        row.setRestricted(address.map(Address::restricted).orElse(false));
        row.setValidFrom(address.flatMap(Address::from).orElse(null));
        row.setValidTo(address.flatMap(Address::to).orElse(null));
        return row;
    }

    private static Optional<UUID> take(List<PersonAddressRecord> free, Stated<Address> wanted) {
        Optional<PersonAddressRecord> same = free.stream().filter(r -> samePlace(address(r), wanted)).findFirst();
        same.ifPresent(free::remove);
        return same.map(PersonAddressRecord::getId);
    }

    private static boolean samePlace(Stated<Address> one, Stated<Address> other) {
        return one.answer().isPresent() && one.answer().map(Address::lines).equals(other.answer().map(Address::lines));
    }
}
