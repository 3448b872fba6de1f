package org.teamaround.document;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One document as it was made. Its bytes lie sealed beside the database; a reprint is the same bytes.
 * @param kind    such as {@code agenda}; a text key {@code document.kind.<kind>}
 * @param about   ids of the records it is about (children, referral, meeting)
 * @param file    the sealed file that holds the PDF
 * @param sha256  hash of the PDF, in hex
 * @param disclosure the entry of the disclosure log that cleared it; absent for a blank form
 * @param supersededAt when a newer one of its kind and subject replaced it; absent while it is the newest
 */
public record Document(DocumentId id, String kind, String title, Set<UUID> about, ZonedDateTime madeAt, String madeBy, UUID file,
        String sha256, Optional<UUID> disclosure, Optional<ZonedDateTime> supersededAt) {
    public Document {
        about = Set.copyOf(about);
    }

    public boolean isSuperseded() {
        return supersededAt.isPresent();
    }

    public Document superseded(ZonedDateTime at) {
        return new Document(id, kind, title, about, madeAt, madeBy, file, sha256, disclosure, Optional.of(at));
    }
}
