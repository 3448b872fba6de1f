package org.teamaround.document;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;

/** Documents kept in memory, for tests of use cases. */
public final class InMemoryDocuments implements Documents {
    private final List<Document> documents = new ArrayList<>();
    private final Map<UUID, byte[]> files = new HashMap<>();
    private final Moment moment;

    public InMemoryDocuments(Moment moment) {
        this.moment = moment;
    }

    @Override public Document keep(String kind, String title, Set<UUID> about, byte[] pdf, Clearance clearance, Actor by) {
        ZonedDateTime now = moment.local();
        Document kept = new Document(new DocumentId(Ids.fresh(moment.now())), kind, title, about, now, by.name(), UUID.randomUUID(),
            DocumentRules.sha256(pdf), clearance.disclosure(), Optional.empty());
        List<Document> older = DocumentRules.supersededBy(kept, documents);
        documents.replaceAll(d -> older.contains(d) ? d.superseded(now) : d);
        documents.add(kept);
        files.put(kept.file(), pdf.clone());
        return kept;
    }

    @Override public void supersede(Document document) {
        documents.replaceAll(d -> d.id().equals(document.id()) && !d.isSuperseded() ? d.superseded(moment.local()) : d);
    }

    @Override public void file(Document document, Set<UUID> about) {
        documents.replaceAll(d -> d.id().equals(document.id()) ? new Document(d.id(), d.kind(), d.title(), about, d.madeAt(), d.madeBy(), d.file(), d.sha256(),
            d.disclosure(), d.supersededAt()) : d);
    }

    @Override public List<Document> about(UUID record) {
        return documents.stream().filter(d -> d.about().contains(record)).sorted(DocumentRules.NEWEST_FIRST).toList();
    }

    @Override public Optional<Document> find(DocumentId id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override public Optional<Document> holding(byte[] pdf) {
        return documents.reversed().stream().filter(d -> d.sha256().equals(DocumentRules.sha256(pdf))).findFirst();
    }

    @Override public Map<UUID, Set<UUID>> subjects(Collection<UUID> ids) {
        return documents.stream().filter(d -> ids.contains(d.id().value())).collect(Collectors.toMap(d -> d.id().value(), Document::about));
    }

    @Override public byte[] pdf(Document document) {
        return files.getOrDefault(document.file(), new byte[0]).clone();
    }
}
