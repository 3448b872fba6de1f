package org.teamaround.print.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.teamaround.kernel.Fault;
import org.teamaround.print.shape.FontCase;
import org.teamaround.print.shape.Lettering;
import org.teamaround.print.shape.Typefaces;
import org.w3c.dom.Document;

/** Sets sheets of markup as one PDF. Fonts and style are read once; one document is set at a time. */
public final class Press {
    private static final String PRODUCER = "Teamaround";
    private final Typefaces typefaces = new Typefaces();
    private final OneLine metrics = new OneLine();
    private final PictureDrawer pictures = new PictureDrawer();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String style = style();
    private final ReentrantLock busy = new ReentrantLock();

    public Press() {
        // the library quotes the text it sets
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param subject  one line about the document, for its properties
     * @param language tag such as {@code en-GB}
     * @param when     the moment the document says it was made
     */
    public byte[] print(String title, String subject, String language, List<Sheet> sheets, Instant when) {
        Binding binding = new Binding(title, subject, language);
        for (int i = 0; i < sheets.size(); i++) binding.add(sheets.get(i), i);
        Lettering lettering = new Lettering(typefaces);
        Nodes.changeText(binding.body(), lettering::set);
        FontCase fonts = new FontCase(lettering);
        Document tree = binding.finish(style + "\nbody { font-family: " + fonts.families() + "; }\n");
        busy.lock();
        try {
            return set(tree, fonts, when);
        } catch (IOException e) {
            throw new Fault("press.press", e);
        } finally {
            busy.unlock();
        }
    }

    private byte[] set(Document tree, FontCase fonts, Instant when) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = builder(tree, document);
            fonts.giveTo(builder, document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                fonts.finish();
                return Imprint.finish(document, when);
            }
        }
    }

    private PdfRendererBuilder builder(Document tree, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(tree, null);
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PictureDrawer.TYPE, pictures);
        builder.useObjectDrawerFactory(drawers);
        builder.withProducer(PRODUCER);
        return builder;
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Press.class.getResourceAsStream("/print/print.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Fault("press.style", e);
        }
    }
}
