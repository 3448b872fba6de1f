package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.ACCESS_REQUEST;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.SealedFiles;
import org.teamaround.database.schema.tables.records.DocumentRecord;
import org.teamaround.document.Document;
import org.teamaround.document.DocumentRules;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Opened;
import org.teamaround.privacy.AccessRequest;
import org.teamaround.privacy.AccessRequestId;
import org.teamaround.privacy.RequestPapers;

/** Papers of requests, each in the compartment of whom it is about, inside its sealed file. */
public final class JooqRequestPapers implements RequestPapers {
    private final Database database;
    private final Gate gate;
    private final SealedFiles files;
    private final Documents documents;
    private final Compartments compartments;

    public JooqRequestPapers(Database database, Gate gate, SealedFiles files, Documents documents, Compartments compartments) {
        this.database = database;
        this.gate = gate;
        this.files = files;
        this.documents = documents;
        this.compartments = compartments;
    }

    @Override public Document keep(AccessRequest request, String kind, String title, byte[] pdf, Clearance clearance, Actor by) {
        byte[] sealed = compartments.seal(request.about().value(), request.id().value(), Base64.getEncoder().encodeToString(pdf));
        return documents.keep(kind, title, Set.of(request.id().value()), sealed, clearance, by);
    }

    @Override public List<Document> of(AccessRequestId request) {
        return documents.about(request.value());
    }

    @Override public Optional<byte[]> pdf(AccessRequest request, Document paper) {
        Opened opened = compartments.open(request.about().value(), request.id().value(), documents.pdf(paper));
        return opened instanceof Opened.Text(String text) ? Optional.of(Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII))) : Optional.empty();
    }

    /** To be asked when a compartment has new keys. */
    public void sealAgain(UUID compartment, Compartments.SealAgain again) {
        for (UUID request : database.read().select(ACCESS_REQUEST.ID).from(ACCESS_REQUEST).where(ACCESS_REQUEST.ABOUT.eq(compartment)).fetch(ACCESS_REQUEST.ID))
            documents.about(request).forEach(paper -> {
                byte[] sealed = again.again(request, documents.pdf(paper));
                DocumentRecord row = new DocumentRecord();
                row.setId(paper.id().value());
                row.setSealedFile(files.put(sealed));
                row.setSha256(DocumentRules.sha256(sealed));
                gate.save(row);
            });
    }
}
