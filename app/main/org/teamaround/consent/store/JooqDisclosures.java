package org.teamaround.consent.store;

import static org.teamaround.database.schema.Tables.DISCLOSURE;
import static org.teamaround.database.schema.Tables.DISCLOSURE_CHILD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.consent.DisclosureEntry;
import org.teamaround.consent.Disclosures;
import org.teamaround.consent.SharingDecisionId;
import org.teamaround.consent.Told;
import org.teamaround.consent.Way;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.DisclosureChildRecord;
import org.teamaround.database.schema.tables.records.DisclosureRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.document.DocumentId;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;

/** The disclosure log in the database. */
public final class JooqDisclosures implements Disclosures {
    private final Database database;
    private final Gate gate;

    public JooqDisclosures(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<DisclosureEntry> find(UUID id) {
        return database.read().selectFrom(DISCLOSURE).where(DISCLOSURE.ID.eq(id)).fetchOptional().map(this::whole);
    }

    @Override public List<DisclosureEntry> about(PersonId child) {
        return database.read().selectFrom(DISCLOSURE).where(DISCLOSURE.ID.in(database.read().select(DISCLOSURE_CHILD.DISCLOSURE)
            .from(DISCLOSURE_CHILD).where(DISCLOSURE_CHILD.CHILD.eq(child.value()))))
            .orderBy(DISCLOSURE.DISCLOSED_AT.desc(), DISCLOSURE.ID.desc()).fetch().stream().map(this::whole).toList();
    }

    @Override public List<DisclosureEntry> toAgency(AgencyId agency) {
        return database.read().selectFrom(DISCLOSURE).where(DISCLOSURE.AGENCY.eq(agency.value()))
            .orderBy(DISCLOSURE.DISCLOSED_AT.desc(), DISCLOSURE.ID.desc()).fetch().stream().map(this::whole).toList();
    }

    @Override public void save(DisclosureEntry entry) {
        DisclosureRecord row = new DisclosureRecord();
        row.setId(entry.id());
        row.setWhat(entry.what());
        row.setRecipient(entry.recipient());
        row.setPurpose(entry.purpose());
        row.setBasis(entry.basis());
        row.setCuts(String.join(" ", entry.cuts()));
        row.setDisclosedAt(entry.at().toOffsetDateTime());
        row.setDisclosedBy(entry.by());
        row.setDocument(entry.document().map(DocumentId::value).orElse(null));
        row.setSha256(entry.sha256());
        told(row, entry.told());
        gate.save(row);
        gate.replaceChildren(DISCLOSURE_CHILD, DISCLOSURE_CHILD.DISCLOSURE, entry.id(), childRows(entry));
    }

    private static void told(DisclosureRecord row, Told told) {
        row.setWay(told.way().name());
        row.setAgency(told.agency().map(AgencyId::value).orElse(null));
        row.setPerson(told.person().map(PersonId::value).orElse(null));
        row.setDecision(told.decision().map(SharingDecisionId::value).orElse(null));
        row.setNote(told.note());
    }

    private static Told told(DisclosureRecord r) {
        return new Told(Way.valueOf(r.getWay()), Optional.ofNullable(r.getAgency()).map(AgencyId::new), Optional.ofNullable(r.getPerson()).map(PersonId::new),
            Optional.ofNullable(r.getDecision()).map(SharingDecisionId::new), r.getNote());
    }

    private static List<DisclosureChildRecord> childRows(DisclosureEntry entry) {
        List<DisclosureChildRecord> rows = new ArrayList<>();
        entry.children().stream().sorted(Comparator.comparing(PersonId::value)).forEach(child -> rows.add(new DisclosureChildRecord(
            Columns.line(entry.id(), "child", rows.size()), entry.id(), rows.size(), child.value())));
        return rows;
    }

    private DisclosureEntry whole(DisclosureRecord r) {
        Set<PersonId> children = database.read().select(DISCLOSURE_CHILD.CHILD).from(DISCLOSURE_CHILD)
            .where(DISCLOSURE_CHILD.DISCLOSURE.eq(r.getId())).fetch(DISCLOSURE_CHILD.CHILD).stream().map(PersonId::new).collect(Collectors.toSet());
        List<String> cuts = Stream.of(r.getCuts().split(" ")).filter(c -> !c.isEmpty()).toList();
        return new DisclosureEntry(r.getId(), r.getWhat(), children, r.getRecipient(), r.getPurpose(), r.getBasis(), cuts,
            r.getDisclosedAt().atZoneSameInstant(Moment.ZONE), r.getDisclosedBy(), Optional.ofNullable(r.getDocument()).map(DocumentId::new),
            r.getSha256(), told(r));
    }
}
