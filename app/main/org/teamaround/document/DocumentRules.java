package org.teamaround.document;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.teamaround.kernel.Fault;

/** What makes a document an older one, and its hash. */
public final class DocumentRules {
    /** Of two made in the same instant the one whose id came later. */
    public static final Comparator<Document> NEWEST_FIRST =
        Comparator.comparing(Document::madeAt).thenComparing(d -> d.id().value().toString()).reversed();

    private DocumentRules() {}

    /** Of {@code known}, those that {@code newer} replaces: the same kind about exactly the same records, not yet superseded. A blank form is about none. */
    public static List<Document> supersededBy(Document newer, List<Document> known) {
        if (newer.about().isEmpty()) return List.of();
        return known.stream().filter(d -> d.kind().equals(newer.kind()) && d.about().equals(newer.about()))
            .filter(d -> d.supersededAt().isEmpty() && !d.id().equals(newer.id())).toList();
    }

    /** In hex. */
    public static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (GeneralSecurityException e) {
            throw new Fault("document.hash", e);
        }
    }
}
