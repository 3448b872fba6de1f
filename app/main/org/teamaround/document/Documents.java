package org.teamaround.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;

/** Keeps documents and finds them again. */
public interface Documents {
    /** Stores the PDF sealed and its entry; marks the last document of the same kind about the same records superseded. */
    Document keep(String kind, String title, Set<UUID> about, byte[] pdf, Clearance clearance, Actor by);

    /** What it says was put right: it stays as it was, and says that it is not the newest. Inside a transaction. */
    void supersede(Document document);

    /** Filed under other records: it was about these. Inside a transaction. */
    void file(Document document, Set<UUID> about);

    /** Newest first. */
    List<Document> about(UUID record);

    Optional<Document> find(DocumentId id);

    /** The newest one of exactly these bytes; empty for a paper that is not kept. */
    Optional<Document> holding(byte[] pdf);

    /** For each of these ids that is a document's: what it is about. */
    Map<UUID, Set<UUID>> subjects(Collection<UUID> documents);

    byte[] pdf(Document document);
}
