package org.teamaround.document.store;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.document.DocumentsContract;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;

class JooqDocumentsTest extends DocumentsContract {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final JooqDocuments documents = new JooqDocuments(store.database(), store.gate(), store.sealedFiles(), store.moment());

    @Override protected Documents documents() {
        return documents;
    }

    @Override protected TestMoment moment() {
        return store.moment();
    }

    @Override protected Document keep(String kind, Set<UUID> about, byte[] pdf, Clearance clearance) {
        return store.write(() -> documents.keep(kind, "A title", about, pdf, clearance, Staff.TOMAS));
    }

    @AfterEach void close() {
        store.close();
    }
}
