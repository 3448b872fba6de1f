package org.teamaround.print.shape;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Signs the text typefaces lack, drawn by hand on the same 1000 unit em: tick boxes, ticks, arrows, comparison signs, dots. */
final class Signs {
    static final int WIDTH = 900;
    private static final String ALL = "☐☑☒✓✔✗✘□■●○→←↑↓≥≤≠≈";

    private Signs() {}

    static boolean has(int character) {
        return ALL.indexOf(character) >= 0;
    }

    static Shape draw(int sign) {
        return switch (sign) {
            case '☐', '□' -> box();
            case '☑' -> both(box(), tick());
            case '☒' -> both(box(), line(60, 270, 170, 630, 530), line(60, 270, 530, 630, 170));
            case '✓', '✔' -> tick();
            case '✗', '✘' -> both(line(80, 200, 100, 700, 600), line(80, 200, 600, 700, 100));
            case '■' -> new Rectangle2D.Double(120, 20, 660, 660);
            case '●' -> new Ellipse2D.Double(200, 100, 500, 500);
            case '○' -> ring();
            case '→' -> line(70, 80, 350, 800, 350, 560, 560, 800, 350, 560, 140);
            case '←' -> turned(2);
            case '↑' -> turned(1);
            case '↓' -> turned(3);
            case '≥' -> both(line(70, 150, 640, 720, 420, 150, 200), line(70, 150, 60, 720, 60));
            case '≤' -> both(line(70, 720, 640, 150, 420, 720, 200), line(70, 150, 60, 720, 60));
            case '≠' -> both(line(70, 150, 450, 750, 450), line(70, 150, 250, 750, 250), line(70, 280, 40, 620, 660));
            default -> both(line(70, 150, 420, 320, 500, 560, 400, 750, 480), line(70, 150, 220, 320, 300, 560, 200, 750, 280));
        };
    }

    private static Shape box() {
        return new BasicStroke(60, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(new Rectangle2D.Double(120, 20, 660, 660));
    }

    private static Shape tick() {
        return line(95, 240, 360, 410, 170, 760, 640);
    }

    private static Shape ring() {
        return new BasicStroke(60).createStrokedShape(new Ellipse2D.Double(200, 100, 500, 500));
    }

    private static Shape turned(int quarters) {
        return AffineTransform.getQuadrantRotateInstance(quarters, WIDTH / 2.0, 350).createTransformedShape(draw('→'));
    }

    private static Shape line(double thick, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) path.lineTo(points[i], points[i + 1]);
        return new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
    }

    private static Shape both(Shape... shapes) {
        Area all = new Area();
        for (Shape shape : shapes) all.add(new Area(shape));
        return all;
    }
}
