package org.teamaround.person.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Leaves a drawing as a PNG in {@code target/gallery}, to look at. */
final class PicturePng {
    private static final double SCALE = 1.5;

    private PicturePng() {}

    static void leave(Drawing drawing, String name) throws IOException {
        BufferedImage image = new BufferedImage((int) (drawing.width() * SCALE), (int) (drawing.height() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(SCALE, SCALE);
        drawing.shapes().forEach(shape -> draw(shape, g));
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        ImageIO.write(image, "png", folder.resolve("picture-" + name + ".png").toFile());
    }

    private static void draw(Shape shape, Graphics2D g) {
        switch (shape) {
            case Shape.Outline o -> {
                Path2D path = new Path2D.Double();
                path.moveTo(o.points().getFirst().x(), o.points().getFirst().y());
                o.points().stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
                if (o.closed()) path.closePath();
                stroke(path, o.filled(), o.pen(), g);
            }
            case Shape.Circle c -> stroke(new Ellipse2D.Double(c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius()), true, c.pen(), g);
            case Shape.Letters l -> {
                g.setColor(Color.BLACK);
                g.setFont(new Font(Font.SANS_SERIF, l.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) l.size()));
                double width = g.getFontMetrics().getStringBounds(l.text(), g).getWidth();
                g.drawString(l.text(), (float) (l.anchor() == Shape.Anchor.MIDDLE ? l.x() - width / 2 : l.x()), (float) l.y());
            }
        }
    }

    private static void stroke(java.awt.Shape path, boolean filled, Shape.Pen pen, Graphics2D g) {
        if (filled) {
            g.setColor(Color.WHITE);
            g.fill(path);
        }
        g.setColor(pen == Shape.Pen.HOME ? new Color(0, 90, 140) : pen == Shape.Pen.OTHER_HOME ? Color.GRAY : Color.BLACK);
        g.setStroke(switch (pen) {
            case PLAIN -> new BasicStroke(1);
            case STRONG -> new BasicStroke(1.8f);
            case DOUBLE -> new BasicStroke(4);
            case DASHED -> new BasicStroke(1, 0, 0, 10, new float[] {5, 3}, 0);
            case DOTTED -> new BasicStroke(1, 0, 0, 10, new float[] {1.5f, 3}, 0);
            case HOME -> new BasicStroke(1.6f, 0, 0, 10, new float[] {9, 4}, 0);
            case OTHER_HOME -> new BasicStroke(1.2f, 0, 0, 10, new float[] {3, 3}, 0);
        });
        g.draw(path);
    }
}
