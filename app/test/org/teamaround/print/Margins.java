package org.teamaround.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks where each letter stands: one that is drawn over the edge is in the words of a PDF, but nobody can read it. */
final class Margins extends PDFTextStripper {
    private static final float SIDE = 44;
    private static final float TOP = 40;
    /** The content ends 20 mm above the edge; the footer's line of words stands lower. */
    private static final float CONTENT_ENDS = 56;
    private static final float FOOTER_BEGINS = 40;
    private final List<String> outside = new ArrayList<>();

    static List<String> outside(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Margins margins = new Margins();
            margins.getText(document);
            return margins.outside;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank() && isOutside(text)) {
            outside.add(text.getUnicode() + " at " + text.getX() + ", " + text.getY() + " on page " + getCurrentPageNo());
        }
        super.processTextPosition(text);
    }

    private static boolean isOutside(TextPosition text) {
        float right = text.getPageWidth() - SIDE;
        float fromBottom = text.getPageHeight() - text.getY();
        boolean between = fromBottom < CONTENT_ENDS && fromBottom > FOOTER_BEGINS;
        return text.getX() < SIDE || text.getX() + text.getWidth() > right || text.getY() < TOP || fromBottom < 20 || between;
    }
}
