package org.teamaround.correct;

import java.util.List;
import java.util.UUID;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;

/** What was printed or sent about a record: it stays as it was, and says that it is not the newest. */
public final class Papers {
    private final Documents documents;

    public Papers(Documents documents) {
        this.documents = documents;
    }

    List<Document> about(EnteredDate date) {
        return about(date.record());
    }

    List<Document> about(UUID record) {
        return documents.about(record).stream().filter(document -> !document.isSuperseded()).toList();
    }

    void supersede(Document document) {
        documents.supersede(document);
    }
}
