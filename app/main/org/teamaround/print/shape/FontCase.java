package org.teamaround.print.shape;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.teamaround.kernel.Fault;
import org.teamaround.print.shape.Outlines.Word;
import org.teamaround.print.shape.Typeface.Cut;

/** Hands the fonts one lettered document needs, and no others, to its renderer. */
public final class FontCase {
    private final Lettering lettering;
    private final List<String> families = new ArrayList<>();
    private final Map<PDType0Font, Typeface> loaded = new LinkedHashMap<>();

    public FontCase(Lettering lettering) {
        this.lettering = lettering;
        lettering.used().forEach(face -> families.add(face.family()));
        for (int sheet = 0; sheet < lettering.outlines().sheets().size(); sheet++) families.add("Outlines " + sheet);
    }

    /** The value of {@code font-family}. */
    public String families() {
        return "'" + String.join("', '", families) + "'";
    }

    public void giveTo(PdfRendererBuilder builder, PDDocument document) {
        for (Typeface face : lettering.used()) {
            for (Cut cut : Cut.values()) {
                if (face.has(cut)) give(builder, face.family(), cut, () -> load(document, face, cut));
            }
        }
        List<List<Word>> sheets = lettering.outlines().sheets();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            int number = sheet;
            for (Cut cut : List.of(Cut.REGULAR, Cut.BOLD)) {
                give(builder, "Outlines " + sheet, cut, () -> draw(sheets.get(number), number, cut));
            }
        }
    }

    /** Cuts each font down to the letters the document uses; the document must not be saved in a way that does it again. */
    public void finish() throws IOException {
        for (Map.Entry<PDType0Font, Typeface> used : loaded.entrySet()) {
            used.getKey().subset();
            if (used.getValue() == Typeface.ARABIC_SANS) {
                ArabicLetters.restore(used.getKey().getCOSObject(), lettering.typefaces().file(Typeface.ARABIC_SANS, Cut.REGULAR).getNumberOfGlyphs());
            }
        }
    }

    private static void give(PdfRendererBuilder builder, String family, Cut cut, Supplier<PDFont> font) {
        builder.useFont(new Lazy(font), family, cut == Cut.BOLD ? 700 : 400, cut == Cut.ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL, true);
    }

    private PDFont load(PDDocument document, Typeface face, Cut cut) {
        try {
            PDType0Font font = PDType0Font.load(document, lettering.typefaces().file(face, cut), true);
            loaded.put(font, face);
            return font;
        } catch (IOException e) {
            throw new Fault("press.font", e);
        }
    }

    private PDFont draw(List<Word> words, int sheet, Cut cut) {
        try {
            char first = (char) (Outlines.FIRST + sheet * Outlines.SHEET);
            return new OutlineFonts(lettering.typefaces()).make(words, first, cut, "Outlines" + sheet + cut);
        } catch (IOException e) {
            throw new Fault("press.outline", e);
        }
    }

    private static final class Lazy extends PDFontSupplier {
        private final Supplier<PDFont> font;

        Lazy(Supplier<PDFont> font) {
            super(null);
            this.font = font;
        }

        @Override
        public PDFont supply() {
            return font.get();
        }
    }
}
