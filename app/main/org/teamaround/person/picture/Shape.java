package org.teamaround.person.picture;

import java.util.List;

/** One thing to draw; lengths in points of 1/72 inch at full size, y downwards. */
public sealed interface Shape {
    /** How a line looks. Screens and paper choose their own colours; none is told by colour alone. */
    enum Pen { PLAIN, STRONG, DOUBLE, DASHED, DOTTED, HOME, OTHER_HOME }

    enum Anchor { LEFT, MIDDLE }

    record Point(double x, double y) {}

    /** @param filled with the ground colour, so that what lies beneath does not show */
    record Outline(List<Point> points, boolean closed, boolean filled, Pen pen) implements Shape {
        public Outline {
            points = List.copyOf(points);
        }
    }

    record Circle(double x, double y, double radius, Pen pen) implements Shape {}

    /** @param y of the base line */
    record Letters(String text, double x, double y, double size, boolean bold, Anchor anchor) implements Shape {}

    static Outline line(double x1, double y1, double x2, double y2, Pen pen) {
        return new Outline(List.of(new Point(x1, y1), new Point(x2, y2)), false, false, pen);
    }

    static Outline box(double x, double y, double width, double height, Pen pen) {
        return new Outline(List.of(new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height)), true, true, pen);
    }
}
