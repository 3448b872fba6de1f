package org.teamaround.document.store;

import static org.teamaround.database.schema.Tables.DOCUMENT;
import static org.teamaround.database.schema.Tables.DOCUMENT_SUBJECT;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.SealedFiles;
import org.teamaround.database.schema.tables.records.DocumentRecord;
import org.teamaround.database.schema.tables.records.DocumentSubjectRecord;
import org.teamaround.document.Document;
import org.teamaround.document.DocumentId;
import org.teamaround.document.DocumentRules;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;

/** Documents in the database, their bytes in sealed files beside it. */
public final class JooqDocuments implements Documents {
    private final Database database;
    private final Gate gate;
    private final SealedFiles files;
    private final Moment moment;

    public JooqDocuments(Database database, Gate gate, SealedFiles files, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.files = files;
        this.moment = moment;
    }

    @Override public Document keep(String kind, String title, Set<UUID> about, byte[] pdf, Clearance clearance, Actor by) {
        Document document = new Document(new DocumentId(Ids.fresh(moment.now())), kind, title, about, moment.local(), by.name(),
            files.put(pdf), DocumentRules.sha256(pdf), clearance.disclosure(), Optional.empty());
        DocumentRules.supersededBy(document, alike(about)).forEach(older -> save(older.superseded(document.madeAt())));
        save(document);
        return document;
    }

    @Override public void supersede(Document document) {
        if (!document.isSuperseded()) save(document.superseded(moment.local()));
    }

    @Override public void file(Document document, Set<UUID> about) {
        Document filed = new Document(document.id(), document.kind(), document.title(), about, document.madeAt(), document.madeBy(), document.file(),
            document.sha256(), document.disclosure(), document.supersededAt());
        gate.replaceChildren(DOCUMENT_SUBJECT, DOCUMENT_SUBJECT.DOCUMENT, document.id().value(), subjectRows(filed));
    }

    @Override public List<Document> about(UUID record) {
        return database.read().select(DOCUMENT_SUBJECT.DOCUMENT).from(DOCUMENT_SUBJECT).where(DOCUMENT_SUBJECT.SUBJECT.eq(record))
            .fetchSet(DOCUMENT_SUBJECT.DOCUMENT).stream().flatMap(id -> find(new DocumentId(id)).stream())
            .sorted(DocumentRules.NEWEST_FIRST).toList();
    }

    @Override public Optional<Document> find(DocumentId id) {
        return database.read().selectFrom(DOCUMENT).where(DOCUMENT.ID.eq(id.value())).fetchOptional(row -> document(row, subjects(id)));
    }

    @Override public Optional<Document> holding(byte[] pdf) {
        return database.read().select(DOCUMENT.ID).from(DOCUMENT).where(DOCUMENT.SHA256.eq(DocumentRules.sha256(pdf)))
            .orderBy(DOCUMENT.MADE_AT.desc(), DOCUMENT.ID.desc()).limit(1).fetchOptional(DOCUMENT.ID).flatMap(id -> find(new DocumentId(id)));
    }

    @Override public Map<UUID, Set<UUID>> subjects(Collection<UUID> documents) {
        return database.read().select(DOCUMENT_SUBJECT.DOCUMENT, DOCUMENT_SUBJECT.SUBJECT).from(DOCUMENT_SUBJECT)
            .where(DOCUMENT_SUBJECT.DOCUMENT.in(documents)).fetch().stream()
            .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    @Override public byte[] pdf(Document document) {
        return files.read(document.file());
    }

    private List<Document> alike(Set<UUID> about) {
        return about.stream().findFirst().map(this::about).orElse(List.of());
    }

    private Set<UUID> subjects(DocumentId id) {
        return database.read().selectFrom(DOCUMENT_SUBJECT).where(DOCUMENT_SUBJECT.DOCUMENT.eq(id.value()))
            .fetch().stream().map(DocumentSubjectRecord::getSubject).collect(Collectors.toSet());
    }

    private void save(Document d) {
        boolean fresh = find(d.id()).isEmpty();
        gate.save(new DocumentRecord(d.id().value(), d.kind(), d.title(), d.madeAt().toOffsetDateTime(), d.madeBy(), d.file(), d.sha256(),
            d.disclosure().orElse(null), d.supersededAt().map(ZonedDateTime::toOffsetDateTime).orElse(null)));
        if (fresh) gate.replaceChildren(DOCUMENT_SUBJECT, DOCUMENT_SUBJECT.DOCUMENT, d.id().value(), subjectRows(d));
    }

    private List<DocumentSubjectRecord> subjectRows(Document d) {
        List<DocumentSubjectRecord> rows = new ArrayList<>();
        for (UUID subject : new TreeSet<>(d.about())) {
            rows.add(new DocumentSubjectRecord(Ids.fresh(moment.now()), d.id().value(), rows.size(), subject));
        }
        return rows;
    }

    private static Document document(DocumentRecord row, Set<UUID> about) {
        return new Document(new DocumentId(row.getId()), row.getKind(), row.getTitle(), about, local(row.getMadeAt()).orElseThrow(), row.getMadeBy(),
            row.getSealedFile(), row.getSha256(), Optional.ofNullable(row.getDisclosure()), local(row.getSupersededAt()));
    }

    private static Optional<ZonedDateTime> local(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(t -> t.atZoneSameInstant(Moment.ZONE));
    }
}
