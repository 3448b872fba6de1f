package org.teamaround.print.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.teamaround.print.shape.DrawnLine;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the lines, circles and letters inside an {@code <object type="application/x-drawing">}; its {@code alt} says what they show. */
final class PictureDrawer implements FSObjectDrawer {
    static final String TYPE = "application/x-drawing";
    private static final Color INK = new Color(0x11, 0x11, 0x11);
    private static final Color FAINT = new Color(0x66, 0x66, 0x66);
    private final DrawnLine letters = new DrawnLine();

    @Override
    public Map<Shape, String> drawObject(Element picture, double x, double y, double width, double height, OutputDevice device, RenderingContext context, int dots) {
        float wide = (float) (width / dots);
        float high = (float) (height / dots);
        device.drawWithGraphics((float) x, (float) y, wide, high, g -> {
            g.scale(wide / number(picture, "data-width"), high / number(picture, "data-height"));
            for (Node child = picture.getFirstChild(); child != null; child = child.getNextSibling()) if (child instanceof Element one) draw(one, g);
        });
        return Map.of();
    }

    private void draw(Element one, Graphics2D g) {
        switch (one.getTagName()) {
            case "path" -> stroke(path(one), one, g);
            case "circle" -> {
                double radius = number(one, "r");
                stroke(new Ellipse2D.Double(number(one, "x") - radius, number(one, "y") - radius, 2 * radius, 2 * radius), one, g);
            }
            case "letters" -> letters.of(one.getAttribute("said"), one.getAttribute("bold").equals("true"), number(one, "size")).ifPresent(drawn -> {
                double left = one.getAttribute("anchor").equals("MIDDLE") ? number(one, "x") - drawn.width() / 2 : number(one, "x");
                g.setColor(INK);
                g.fill(AffineTransform.getTranslateInstance(left, number(one, "y")).createTransformedShape(drawn.outline()));
            });
            default -> { }
        }
    }

    private static Path2D path(Element one) {
        Path2D path = new Path2D.Double();
        String[] numbers = one.getAttribute("points").strip().split(" ");
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            double x = Double.parseDouble(numbers[i]);
            double y = Double.parseDouble(numbers[i + 1]);
            if (i == 0) path.moveTo(x, y);
            else path.lineTo(x, y);
        }
        if (one.getAttribute("closed").equals("true")) path.closePath();
        return path;
    }

    private static void stroke(Shape shape, Element one, Graphics2D g) {
        if (one.getAttribute("filled").equals("true")) {
            g.setColor(Color.WHITE);
            g.fill(shape);
        }
        g.setColor(one.getAttribute("pen").equals("OTHER_HOME") ? FAINT : INK);
        g.setStroke(switch (one.getAttribute("pen")) {
            case "STRONG" -> new BasicStroke(1.8f);
            case "DOUBLE" -> new BasicStroke(4);
            case "DASHED" -> broken(1, 5, 3);
            case "DOTTED" -> broken(1, 1.5f, 3);
            case "HOME" -> broken(1.8f, 9, 4);
            case "OTHER_HOME" -> broken(1.2f, 3, 3);
            default -> new BasicStroke(1);
        });
        g.draw(shape);
    }

    private static BasicStroke broken(float width, float... dashes) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private static double number(Element one, String name) {
        return Double.parseDouble(one.getAttribute(name));
    }
}
