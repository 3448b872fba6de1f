package org.teamaround.document;

import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;

class InMemoryDocumentsTest extends DocumentsContract {
    private final TestMoment moment = TestMoment.at("2026-09-07T09:30");
    private final InMemoryDocuments documents = new InMemoryDocuments(moment);

    @Override protected Documents documents() {
        return documents;
    }

    @Override protected TestMoment moment() {
        return moment;
    }

    @Override protected Document keep(String kind, Set<UUID> about, byte[] pdf, Clearance clearance) {
        return documents.keep(kind, "A title", about, pdf, clearance, Staff.TOMAS);
    }
}
