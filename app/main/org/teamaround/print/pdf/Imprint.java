package org.teamaround.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.teamaround.kernel.Moment;

/** Gives a set document the moment of its caller instead of the machine's, so that the same paper makes the same bytes. */
final class Imprint {
    private Imprint() {}

    static byte[] finish(PDDocument document, Instant when) throws IOException {
        Instant second = when.truncatedTo(ChronoUnit.SECONDS);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(second.atZone(Moment.ZONE)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + second.atZone(Moment.ZONE).toOffsetDateTime());
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        return bytes(document.getDocument(), second);
    }

    /** A second look at the same content, which does not know its fonts and so leaves them as they are. */
    @SuppressWarnings("resource") // the caller closes what both stand on
    private static byte[] bytes(COSDocument content, Instant second) throws IOException {
        PDDocument bound = new PDDocument(content);
        bound.setDocumentId(second.getEpochSecond());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bound.save(out);
        return out.toByteArray();
    }
}
