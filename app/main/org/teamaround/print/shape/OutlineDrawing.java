package org.teamaround.print.shape;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** A word, shaped by the JDK's text layout, or a sign; writes it as the drawing procedure of a Type 3 character, 1000 units to the em. */
final class OutlineDrawing {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private final Shape outline;
    private final int width;

    OutlineDrawing(Shape outline, int width) {
        this.outline = outline;
        this.width = width;
    }

    static OutlineDrawing shaped(String letters, Font font) {
        TextLayout layout = new TextLayout(letters, font, EXACT);
        return new OutlineDrawing(layout.getOutline(AffineTransform.getScaleInstance(1, -1)), Math.round(layout.getAdvance()));
    }

    int width() {
        return width;
    }

    Rectangle2D bounds() {
        return outline.getBounds2D();
    }

    String procedure() {
        Rectangle2D box = bounds();
        StringBuilder out = new StringBuilder();
        write(out, "d1", width(), 0, Math.floor(box.getMinX()), Math.floor(box.getMinY()), Math.ceil(box.getMaxX()), Math.ceil(box.getMaxY()));
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> write(out, "m", at[0], at[1]);
                case PathIterator.SEG_LINETO -> write(out, "l", at[0], at[1]);
                case PathIterator.SEG_QUADTO -> write(out, "c", x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> write(out, "c", at);
                default -> out.append("h\n");
            }
            int last = switch (kind) { case PathIterator.SEG_QUADTO -> 2; case PathIterator.SEG_CUBICTO -> 4; default -> 0; };
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
        return out.append("f\n").toString();
    }

    private static void write(StringBuilder out, String operator, double... numbers) {
        for (double number : numbers) out.append(number(number)).append(' ');
        out.append(operator).append('\n');
    }

    private static String number(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : String.format(Locale.ROOT, "%.1f", number);
    }
}
