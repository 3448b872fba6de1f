package org.teamaround.print;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.teamaround.kernel.Fault;

/** The words of a PDF in reading order, ActualText included, composed (NFC). For rehearsals and tests. */
public final class PdfText {
    public String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        } catch (IOException e) {
            throw new Fault("press.read", e);
        }
    }

    /** Whether these words stand somewhere in the document, wherever its lines happen to break. */
    public boolean holds(byte[] pdf, String words) {
        return folded(of(pdf)).contains(folded(Normalizer.normalize(words, Normalizer.Form.NFC)));
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new Fault("press.read", e);
        }
    }
}
