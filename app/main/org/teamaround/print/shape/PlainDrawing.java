package org.teamaround.print.shape;

import com.ibm.icu.lang.UCharacter;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Draws a word letter by letter from the font file, each accent centred on its letter and clear of the one before. For machines whose
 * JDK has no text layout because no font at all is set up there: accents stand right, Indic letters stand side by side unjoined.
 */
final class PlainDrawing {
    private static final int ABOVE = 230;
    private static final int BELOW = 220;
    private static final double GAP = 60;
    private final TrueTypeFont font;
    private final GeneralPath drawn = new GeneralPath();
    private double pen;
    private Rectangle2D letter = new Rectangle();

    private PlainDrawing(TrueTypeFont font) {
        this.font = font;
    }

    static OutlineDrawing of(String letters, TrueTypeFont font) throws IOException {
        PlainDrawing drawing = new PlainDrawing(font);
        for (int character : letters.codePoints().toArray()) drawing.add(character);
        double scale = 1000.0 / font.getUnitsPerEm();
        drawing.drawn.transform(AffineTransform.getScaleInstance(scale, scale));
        return new OutlineDrawing(drawing.drawn, (int) Math.round(drawing.pen * scale));
    }

    private void add(int character) throws IOException {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
        GlyphData shape = font.getGlyph() == null ? null : font.getGlyph().getGlyph(glyph);
        GeneralPath path = shape == null ? new GeneralPath() : shape.getPath();
        int place = UCharacter.getCombiningClass(character);
        if (place == ABOVE || place == BELOW) stack(path, place == ABOVE);
        else stand(path, font.getAdvanceWidth(glyph));
    }

    private void stand(GeneralPath path, int advance) {
        path.transform(AffineTransform.getTranslateInstance(pen, 0));
        letter = path.getBounds2D();
        drawn.append(path, false);
        pen += advance;
    }

    private void stack(GeneralPath mark, boolean above) {
        Rectangle2D own = mark.getBounds2D();
        double up = above ? letter.getMaxY() + GAP - own.getMinY() : letter.getMinY() - GAP - own.getMaxY();
        mark.transform(AffineTransform.getTranslateInstance(letter.getCenterX() - own.getCenterX(), up));
        drawn.append(mark, false);
        Rectangle2D high = mark.getBounds2D();
        letter = new Rectangle2D.Double(letter.getX(), Math.min(letter.getMinY(), high.getMinY()), letter.getWidth(),
                Math.max(letter.getMaxY(), high.getMaxY()) - Math.min(letter.getMinY(), high.getMinY()));
    }
}
