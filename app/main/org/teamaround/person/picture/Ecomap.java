package org.teamaround.person.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.Bond;
import org.teamaround.person.family.Connection;
import org.teamaround.person.picture.Shape.Anchor;
import org.teamaround.person.picture.Shape.Pen;

/** An ecomap: the child in the middle, around it who works with the family; the stronger the line, the closer the work. */
public final class Ecomap {
    private static final double WIDTH = 158;
    private static final double SIZE = 10;
    private static final double LEADING = 1.25;
    private static final double INNER = 8;
    private static final double BETWEEN = 14;
    private static final double GROW = 1.06;
    private static final double MARGIN = 16;
    private final Function<Connection, String> says;
    private final Drawing.Sheet sheet = new Drawing.Sheet();

    private record Node(Connection connection, List<String> name, List<String> worker, List<String> does) {
        static Node of(Connection c) {
            return new Node(c, TextWidth.lines(c.name(), SIZE, true, WIDTH - 2 * INNER),
                TextWidth.lines(c.agency().isEmpty() ? "" : c.worker(), SIZE, false, WIDTH - 2 * INNER), TextWidth.lines(c.does(), SIZE - 1, false, WIDTH - 2 * INNER));
        }

        double height() {
            return (name.size() + worker.size() + does.size()) * SIZE * LEADING + 2 * INNER;
        }
    }

    private Ecomap(Function<Connection, String> says) {
        this.says = says;
    }

    /**
     * @param centre the child's name and who lives with it, a line each
     * @param says   a connection in a sentence
     */
    public static Drawing of(PersonId child, List<String> centre, List<Connection> around, Function<Connection, String> says) {
        return new Ecomap(says).draw(child, centre, around);
    }

    private Drawing draw(PersonId child, List<String> centre, List<Connection> around) {
        List<String> lines = new ArrayList<>();
        centre.forEach(line -> lines.addAll(TextWidth.lines(line, SIZE + 1, lines.isEmpty(), WIDTH)));
        int bold = centre.isEmpty() ? 0 : TextWidth.lines(centre.getFirst(), SIZE + 1, true, WIDTH).size();
        double height = lines.size() * (SIZE + 1) * LEADING + 3 * INNER;
        List<Node> nodes = around.stream().map(Node::of).toList();
        List<double[]> places = places(nodes, height);
        for (int i = 0; i < nodes.size(); i++) line(places.get(i), nodes.get(i).connection().bond());
        sheet.over.add(Shape.box(-WIDTH / 2 - INNER, -height / 2, WIDTH + 2 * INNER, height, Pen.STRONG));
        sheet.over.add(Shape.box(-WIDTH / 2 - INNER + 3, -height / 2 + 3, WIDTH + 2 * INNER - 6, height - 6, Pen.PLAIN));
        letters(lines, bold, SIZE + 1, -height / 2 + 1.5 * INNER, 0);
        sheet.spots.add(new Drawing.Spot(Optional.of(child), String.join(", ", centre), -WIDTH / 2 - INNER, -height / 2, WIDTH + 2 * INNER, height));
        for (int i = 0; i < nodes.size(); i++) node(nodes.get(i), places.get(i));
        return sheet.drawing(MARGIN);
    }

    /** On an oval around the middle, as small as leaves room between all of them; from the top, clockwise. */
    private static List<double[]> places(List<Node> nodes, double centreHeight) {
        double across = WIDTH + 70;
        double down = centreHeight / 2 + 90;
        while (true) {
            List<double[]> places = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                double angle = 2 * Math.PI * i / nodes.size() - Math.PI / 2;
                places.add(new double[] {across * Math.cos(angle), down * Math.sin(angle)});
            }
            if (areApart(nodes, places, centreHeight)) return places;
            across *= GROW;
            down *= GROW;
        }
    }

    private static boolean areApart(List<Node> nodes, List<double[]> places, double centreHeight) {
        for (int i = 0; i < nodes.size(); i++) {
            double[] one = places.get(i);
            if (meet(one, nodes.get(i).height(), new double[] {0, 0}, centreHeight + 2 * BETWEEN)) return false;
            for (int j = 0; j < i; j++) if (meet(one, nodes.get(i).height(), places.get(j), nodes.get(j).height())) return false;
        }
        return true;
    }

    private static boolean meet(double[] one, double height, double[] other, double otherHeight) {
        return Math.abs(one[0] - other[0]) < WIDTH + BETWEEN && Math.abs(one[1] - other[1]) < (height + otherHeight) / 2 + BETWEEN;
    }

    /** From the middle of one box to the middle of the other; the boxes lie over it. */
    private void line(double[] to, Bond bond) {
        Pen pen = switch (bond) {
            case LEADS -> Pen.DOUBLE;
            case WORKS -> Pen.STRONG;
            case IN_TEAM -> Pen.PLAIN;
            case TO_BEGIN -> Pen.DASHED;
            case REFERRED, ENDED -> Pen.DOTTED;
        };
        sheet.lines.add(Shape.line(0, 0, to[0], to[1], pen));
        if (bond != Bond.ENDED) return;
        double length = Math.hypot(to[0], to[1]);
        double x = to[0] / 2;
        double y = to[1] / 2;
        double across = 7 / Math.max(length, 1);
        sheet.lines.add(Shape.line(x - to[1] * across - to[0] * across / 2, y + to[0] * across - to[1] * across / 2, x + to[1] * across + to[0] * across / 2,
            y - to[0] * across + to[1] * across / 2, Pen.STRONG));
    }

    private void node(Node node, double[] at) {
        double top = at[1] - node.height() / 2;
        Pen pen = node.connection().bond() == Bond.LEADS ? Pen.STRONG : node.connection().bond() == Bond.ENDED ? Pen.DOTTED : Pen.PLAIN;
        sheet.over.add(Shape.box(at[0] - WIDTH / 2, top, WIDTH, node.height(), pen));
        double base = letters(node.name(), node.name().size(), SIZE, top + INNER, at[0]);
        base = letters(node.worker(), 0, SIZE, base, at[0]);
        letters(node.does(), 0, SIZE - 1, base, at[0]);
        sheet.spots.add(new Drawing.Spot(Optional.empty(), says.apply(node.connection()), at[0] - WIDTH / 2, top, WIDTH, node.height()));
    }

    private double letters(List<String> lines, int bold, double size, double top, double x) {
        double base = top;
        for (int i = 0; i < lines.size(); i++) {
            sheet.over.add(new Shape.Letters(lines.get(i), x, base + size, size, i < bold, Anchor.MIDDLE));
            base += size * LEADING;
        }
        return base;
    }
}
