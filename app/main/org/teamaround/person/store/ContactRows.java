package org.teamaround.person.store;

import java.util.Optional;
import org.teamaround.database.schema.tables.records.ContactArrangementRecord;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Opened;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.Contact;
import org.teamaround.person.family.ContactKind;

/** Contact as a row and back; details that lead to a restricted place lie sealed in the child's compartment, their label is the row's id. */
final class ContactRows {
    private final Compartments compartments;

    ContactRows(Compartments compartments) {
        this.compartments = compartments;
    }

    /** Details that were withheld from who saves are not touched. */
    ContactArrangementRecord row(Contact c) {
        ContactArrangementRecord row = new ContactArrangementRecord();
        row.setId(c.id());
        row.setChild(c.child().value());
        row.setRelative(c.relative().value());
        row.setKind(c.kind().name());
        row.setOrderedOn(c.orderedOn().orElse(null));
        row.setValidFrom(c.from().orElse(null));
        row.setValidTo(c.to().orElse(null));
        c.details().ifPresent(words -> {
            row.setDetails(c.sealed() ? null : words);
            row.setSealed(c.sealed() ? compartments.seal(c.child().value(), c.id(), words) : null);
        });
        return row;
    }

    Contact contact(ContactArrangementRecord r) {
        return new Contact(r.getId(), new PersonId(r.getChild()), new PersonId(r.getRelative()), ContactKind.valueOf(r.getKind()), details(r),
            r.getSealed() != null, Optional.ofNullable(r.getOrderedOn()), Optional.ofNullable(r.getValidFrom()), Optional.ofNullable(r.getValidTo()));
    }

    private Optional<String> details(ContactArrangementRecord r) {
        if (r.getSealed() == null) return Optional.of(r.getDetails());
        return compartments.open(r.getChild(), r.getId(), r.getSealed()) instanceof Opened.Text(String text) ? Optional.of(text) : Optional.empty();
    }
}
