package org.teamaround.person.store;

import static org.teamaround.database.schema.Tables.BORN_TOGETHER;
import static org.teamaround.database.schema.Tables.CONTACT_ARRANGEMENT;
import static org.teamaround.database.schema.Tables.HOLDER_NOT_KNOWN;
import static org.teamaround.database.schema.Tables.PARTNERSHIP;
import static org.teamaround.database.schema.Tables.TIE_DECLINED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.BornTogetherRecord;
import org.teamaround.database.schema.tables.records.HolderNotKnownRecord;
import org.teamaround.database.schema.tables.records.PartnershipRecord;
import org.teamaround.database.schema.tables.records.TieDeclinedRecord;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.BornTogether;
import org.teamaround.person.family.Contact;
import org.teamaround.person.family.Families;
import org.teamaround.person.family.Partnership;
import org.teamaround.person.family.PartnershipKind;

/** What is recorded of families, in the database; every question is answered by an index on the person asked about. */
public final class JooqFamilies implements Families {
    private final Database database;
    private final Gate gate;
    private final ContactRows contacts;
    private final Supplier<UUID> fresh;

    public JooqFamilies(Database database, Gate gate, Compartments compartments, Moment moment) {
        this.database = database;
        this.gate = gate;
        contacts = new ContactRows(compartments);
        fresh = () -> Ids.fresh(moment.now());
    }

    /** To be asked when a compartment has new keys. */
    public void sealAgain(UUID compartment, Compartments.SealAgain again) {
        database.read().selectFrom(CONTACT_ARRANGEMENT).where(CONTACT_ARRANGEMENT.CHILD.eq(compartment)).and(CONTACT_ARRANGEMENT.SEALED.isNotNull())
            .forEach(row -> {
                row.setSealed(again.again(row.getId(), row.getSealed()));
                gate.save(row);
            });
    }

    @Override public List<Contact> contactsOf(PersonId child) {
        return database.read().selectFrom(CONTACT_ARRANGEMENT).where(CONTACT_ARRANGEMENT.CHILD.eq(child.value()))
            .orderBy(CONTACT_ARRANGEMENT.ID.desc()).fetch(contacts::contact);
    }

    @Override public Optional<Contact> contact(UUID id) {
        return database.read().selectFrom(CONTACT_ARRANGEMENT).where(CONTACT_ARRANGEMENT.ID.eq(id)).fetchOptional(contacts::contact);
    }

    @Override public void save(Contact contact) {
        gate.save(contacts.row(contact));
    }

    @Override public void seal(Contact contact) {
        gate.removeForGood(CONTACT_ARRANGEMENT, contact.id());
        gate.forgetGoneLines(CONTACT_ARRANGEMENT.CHILD, contact.child().value());
        gate.save(contacts.row(new Contact(fresh.get(), contact.child(), contact.relative(), contact.kind(), contact.details(), true,
            contact.orderedOn(), contact.from(), contact.to())));
    }

    @Override public List<Partnership> partnershipsOf(PersonId person) {
        Condition either = PARTNERSHIP.ONE.eq(person.value()).or(PARTNERSHIP.OTHER.eq(person.value()));
        return database.read().selectFrom(PARTNERSHIP).where(either).orderBy(PARTNERSHIP.ID).fetch(r -> new Partnership(r.getId(),
            new PersonId(r.getOne()), new PersonId(r.getOther()), PartnershipKind.valueOf(r.getKind()), Optional.ofNullable(r.getValidFrom()),
            Optional.ofNullable(r.getValidTo())));
    }

    @Override public void save(Partnership p) {
        gate.save(new PartnershipRecord(p.id(), p.one().value(), p.other().value(), p.kind().name(), p.from().orElse(null), p.to().orElse(null)));
    }

    @Override public void end(Partnership partnership) {
        gate.remove(PARTNERSHIP, partnership.id());
    }

    @Override public Optional<String> holderNotKnown(PersonId child) {
        return holder(child).map(HolderNotKnownRecord::getWhy);
    }

    @Override public void saveHolderNotKnown(PersonId child, Optional<String> why) {
        Optional<UUID> before = holder(child).map(HolderNotKnownRecord::getId);
        why.ifPresentOrElse(words -> gate.save(new HolderNotKnownRecord(before.orElseGet(fresh), child.value(), words)),
            () -> before.ifPresent(id -> gate.remove(HOLDER_NOT_KNOWN, id)));
    }

    private Optional<HolderNotKnownRecord> holder(PersonId child) {
        return database.read().selectFrom(HOLDER_NOT_KNOWN).where(HOLDER_NOT_KNOWN.CHILD.eq(child.value())).fetch().stream().findFirst();
    }

    @Override public Set<PersonId> declined(PersonId child) {
        return database.read().selectFrom(TIE_DECLINED).where(TIE_DECLINED.CHILD.eq(child.value())).fetch(TIE_DECLINED.RELATIVE).stream()
            .map(PersonId::new).collect(Collectors.toSet());
    }

    @Override public void decline(PersonId child, PersonId relative) {
        if (!declined(child).contains(relative)) gate.save(new TieDeclinedRecord(fresh.get(), child.value(), relative.value()));
    }

    @Override public Optional<BornTogether> bornTogether(PersonId child) {
        return births(BORN_TOGETHER.CHILD.eq(child.value())).stream().findFirst();
    }

    @Override public List<BornTogether> bornWith(PersonId first) {
        return births(BORN_TOGETHER.FIRST_RECORD.eq(first.value()));
    }

    @Override public void save(BornTogether birth) {
        gate.save(new BornTogetherRecord(birth.id(), birth.child().value(), birth.first().value(), birth.on()));
    }

    private List<BornTogether> births(Condition which) {
        return database.read().selectFrom(BORN_TOGETHER).where(which).orderBy(BORN_TOGETHER.ID)
            .fetch(r -> new BornTogether(r.getId(), new PersonId(r.getChild()), new PersonId(r.getFirstRecord()), r.getSplitOn()));
    }
}
