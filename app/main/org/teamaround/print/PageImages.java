package org.teamaround.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.teamaround.kernel.Fault;

/** The pages of a finished PDF as pictures, for the preview on the screen. */
public final class PageImages {
    private final float dotsPerInch;

    public PageImages(float dotsPerInch) {
        this.dotsPerInch = dotsPerInch;
    }

    public List<BufferedImage> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) pages.add(renderer.renderImageWithDPI(i, dotsPerInch, ImageType.RGB));
            return pages;
        } catch (IOException e) {
            throw new Fault("print.images", e);
        }
    }
}
