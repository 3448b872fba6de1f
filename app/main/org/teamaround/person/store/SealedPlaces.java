package org.teamaround.person.store;

import java.util.Arrays;
import java.util.Optional;
import org.teamaround.database.schema.tables.records.PersonAddressRecord;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Opened;
import org.teamaround.person.Place;

/** Where a restricted address leads, sealed in the compartment of whose address it is; its label is the row's id. */
final class SealedPlaces {
    private static final String BETWEEN = "\u001F";
    private final Compartments compartments;

    SealedPlaces(Compartments compartments) {
        this.compartments = compartments;
    }

    /** Without opening anything. */
    static Place closed(PersonAddressRecord row) {
        if (row.getSealed() != null) return new Place.Withheld(row.getId());
        return new Place.Told(row.getAddressLines(), row.getPostcode(), row.getWard());
    }

    Place place(PersonAddressRecord row) {
        byte[] sealed = row.getSealed();
        if (sealed == null) return closed(row);
        return opened(row, sealed).<Place>map(told -> told).orElseGet(() -> new Place.Withheld(row.getId()));
    }

    /** The same place stays under the same seal, so that saving a form again leaves no trace. */
    byte[] seal(PersonAddressRecord row, Place.Told told, Optional<PersonAddressRecord> before) {
        Optional<byte[]> kept = before.filter(b -> b.getId().equals(row.getId())).flatMap(b -> Optional.ofNullable(b.getSealed()))
            .filter(sealed -> opened(row, sealed).filter(told::equals).isPresent());
        return kept.orElseGet(() -> compartments.seal(row.getPerson(), row.getId(), String.join(BETWEEN, told.postcode(), told.ward(), told.lines())));
    }

    private Optional<Place.Told> opened(PersonAddressRecord row, byte[] sealed) {
        return compartments.open(row.getPerson(), row.getId(), sealed) instanceof Opened.Text(String text) ? Optional.of(read(text)) : Optional.empty();
    }

    private static Place.Told read(String text) {
        String[] parts = Arrays.copyOf(text.split(BETWEEN, 3), 3);
        return new Place.Told(parts[2], parts[0], parts[1]);
    }
}
