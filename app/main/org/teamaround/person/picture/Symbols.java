package org.teamaround.person.picture;

import java.util.List;
import org.teamaround.person.picture.Shape.Anchor;
import org.teamaround.person.picture.Shape.Pen;
import org.teamaround.person.picture.Shape.Point;

/** The standard symbols of a genogram, drawn around their middle. */
final class Symbols {
    static final double HALF = 22;
    private static final double RIM = 4;
    private static final double INSIDE = 11;

    private Symbols() {}

    static void draw(Figure figure, double x, double y, List<Shape> onto) {
        onto.add(outline(figure.symbol(), x, y, HALF, Pen.STRONG));
        if (figure.centre()) onto.add(outline(figure.symbol(), x, y, figure.symbol() == Figure.Symbol.TRIANGLE ? HALF - 2 * RIM : HALF - RIM, Pen.PLAIN));
        double low = figure.symbol() == Figure.Symbol.TRIANGLE ? 9 : 0;
        if (!figure.inside().isEmpty()) onto.add(new Shape.Letters(figure.inside(), x, y + INSIDE / 3 + low, INSIDE, true, Anchor.MIDDLE));
        if (figure.ended()) {
            onto.add(Shape.line(x - HALF, y - HALF, x + HALF, y + HALF, Pen.PLAIN));
            onto.add(Shape.line(x - HALF, y + HALF, x + HALF, y - HALF, Pen.PLAIN));
        }
    }

    private static Shape outline(Figure.Symbol symbol, double x, double y, double half, Pen pen) {
        return switch (symbol) {
            case SQUARE -> Shape.box(x - half, y - half, 2 * half, 2 * half, pen);
            case CIRCLE -> new Shape.Circle(x, y, half, pen);
            case TRIANGLE -> new Shape.Outline(List.of(new Point(x, y - half), new Point(x + half, y + half), new Point(x - half, y + half)), true, true, pen);
            case DIAMOND -> new Shape.Outline(List.of(new Point(x, y - half), new Point(x + half, y), new Point(x, y + half), new Point(x - half, y)), true, true, pen);
        };
    }
}
