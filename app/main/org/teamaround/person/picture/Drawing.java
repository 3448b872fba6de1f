package org.teamaround.person.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/**
 * A picture, ready to be drawn: what lies first lies undermost.
 * @param spots where somebody or something is, in reading order: for the keyboard and the screen reader
 */
public record Drawing(double width, double height, List<Shape> shapes, List<Spot> spots) {
    public Drawing {
        shapes = List.copyOf(shapes);
        spots = List.copyOf(spots);
    }

    /** @param person whom it shows; absent for an agency */
    public record Spot(Optional<PersonId> person, String says, double x, double y, double width, double height) {
        boolean meets(Spot other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
        }
    }

    /** The same, moved so that nothing lies outside, with a margin all around. */
    static Drawing framed(List<Shape> shapes, List<Spot> spots, double margin) {
        Bounds bounds = new Bounds();
        shapes.forEach(bounds::take);
        spots.forEach(s -> bounds.take(s.x(), s.y(), s.x() + s.width(), s.y() + s.height()));
        double dx = margin - bounds.left;
        double dy = margin - bounds.top;
        return new Drawing(bounds.right - bounds.left + 2 * margin, bounds.bottom - bounds.top + 2 * margin, shapes.stream().map(s -> moved(s, dx, dy)).toList(),
            spots.stream().map(s -> new Spot(s.person(), s.says(), s.x() + dx, s.y() + dy, s.width(), s.height())).toList());
    }

    private static Shape moved(Shape shape, double dx, double dy) {
        return switch (shape) {
            case Shape.Outline o -> new Shape.Outline(o.points().stream().map(p -> new Shape.Point(p.x() + dx, p.y() + dy)).toList(), o.closed(), o.filled(), o.pen());
            case Shape.Circle c -> new Shape.Circle(c.x() + dx, c.y() + dy, c.radius(), c.pen());
            case Shape.Letters l -> new Shape.Letters(l.text(), l.x() + dx, l.y() + dy, l.size(), l.bold(), l.anchor());
        };
    }

    private static final class Bounds {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void take(Shape shape) {
            switch (shape) {
                case Shape.Outline o -> o.points().forEach(p -> take(p.x(), p.y(), p.x(), p.y()));
                case Shape.Circle c -> take(c.x() - c.radius(), c.y() - c.radius(), c.x() + c.radius(), c.y() + c.radius());
                case Shape.Letters l -> {
                    double width = TextWidth.of(l.text(), l.size(), l.bold());
                    double from = l.anchor() == Shape.Anchor.MIDDLE ? l.x() - width / 2 : l.x();
                    take(from, l.y() - l.size(), from + width, l.y() + l.size() / 4);
                }
            }
        }

        void take(double x1, double y1, double x2, double y2) {
            left = Math.min(left, x1);
            top = Math.min(top, y1);
            right = Math.max(right, x2);
            bottom = Math.max(bottom, y2);
        }
    }

    /** Collects shapes and spots. */
    static final class Sheet {
        final List<Shape> under = new ArrayList<>();
        final List<Shape> lines = new ArrayList<>();
        final List<Shape> over = new ArrayList<>();
        final List<Spot> spots = new ArrayList<>();

        Drawing drawing(double margin) {
            List<Shape> all = new ArrayList<>(under);
            all.addAll(lines);
            all.addAll(over);
            return framed(all, spots, margin);
        }
    }
}
