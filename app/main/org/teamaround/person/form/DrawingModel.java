package org.teamaround.person.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.teamaround.person.picture.Drawing;
import org.teamaround.person.picture.Shape;

/** A drawing as the template's macro {@code picture} takes it, shown as large as fits and never larger than it is. */
final class DrawingModel {
    private DrawingModel() {}

    /** @param wide,high the room on the page, in points */
    static Map<String, Object> of(Drawing drawing, double wide, double high) {
        double scale = Math.min(1, Math.min(wide / drawing.width(), high / drawing.height()));
        return Map.of("width", number(drawing.width()), "height", number(drawing.height()), "shownwidth", number(drawing.width() * scale),
            "shownheight", number(drawing.height() * scale), "shapes", drawing.shapes().stream().map(DrawingModel::shape).toList());
    }

    private static Map<String, Object> shape(Shape shape) {
        return switch (shape) {
            case Shape.Outline o -> Map.of("kind", "path", "points", points(o.points()), "closed", o.closed(), "filled", o.filled(), "pen", o.pen().name());
            case Shape.Circle c -> Map.of("kind", "circle", "x", number(c.x()), "y", number(c.y()), "r", number(c.radius()), "pen", c.pen().name());
            case Shape.Letters l -> Map.of("kind", "letters", "said", l.text(), "x", number(l.x()), "y", number(l.y()), "size", number(l.size()), "bold", l.bold(),
                "anchor", l.anchor().name());
        };
    }

    private static String points(List<Shape.Point> points) {
        return points.stream().map(p -> number(p.x()) + ' ' + number(p.y())).collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
