package org.teamaround.privacy;

import java.util.List;
import java.util.Optional;
import org.teamaround.document.Document;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;

/**
 * The papers of a request: what went, the same with nothing left out, and the schedule of what was left out. Kept as documents about the
 * request and not about the person, sealed for those who may read the person's restricted records, because the unredacted one tells all.
 */
public interface RequestPapers {
    /** Kinds of document: {@code document.kind.<name>}. */
    String GIVEN = "subject-access";
    String MASTER = "subject-access-master";
    String SCHEDULE = "subject-access-schedule";

    /** Inside a transaction. */
    Document keep(AccessRequest request, String kind, String title, byte[] pdf, Clearance clearance, Actor by);

    /** Newest first. */
    List<Document> of(AccessRequestId request);

    /** Empty for who may not read it. */
    Optional<byte[]> pdf(AccessRequest request, Document paper);
}
