package org.teamaround.print.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.teamaround.kernel.Fault;

/** An opened PDF, one page at a time; for work away from the window. Pages count from 1. */
final class PdfPages implements AutoCloseable {
    /** One page to look at, and its words for who cannot see it. */
    record Page(int number, double zoom, BufferedImage picture, String words) {}

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfPages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new Fault("press.preview", e);
        }
        renderer = new PDFRenderer(document);
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** @param dots pixels of the screen for one pixel of the layout, 2 on a fine screen */
    synchronized Page page(int number, double zoom, double dots) {
        try {
            BufferedImage picture = renderer.renderImageWithDPI(number - 1, (float) (96 * zoom * dots), ImageType.RGB);
            return new Page(number, zoom, picture, words(number));
        } catch (IOException e) {
            throw new Fault("press.preview", e);
        }
    }

    private String words(int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new Fault("press.preview", e);
        }
    }
}
