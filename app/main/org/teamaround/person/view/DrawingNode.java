package org.teamaround.person.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.teamaround.person.PersonId;
import org.teamaround.person.picture.Drawing;
import org.teamaround.person.picture.Shape;

/**
 * A drawing on screen, in the colours of the theme. Everybody in it can be reached by the keyboard: Tab leads in and out, arrows from one to
 * the next, Enter opens; the screen reader says who it is.
 */
final class DrawingNode extends Pane {
    private final Drawing drawing;
    private final Pane sheet = new Pane();
    private final Scale scale = new Scale(1, 1);
    private final List<Region> spots = new ArrayList<>();

    /** @param says what the whole is; @param opens told whose spot was chosen */
    DrawingNode(Drawing drawing, String says, Consumer<PersonId> opens) {
        this.drawing = drawing;
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(says);
        drawing.shapes().forEach(shape -> sheet.getChildren().add(node(shape)));
        drawing.spots().forEach(spot -> spots.add(spot(spot, opens)));
        sheet.getChildren().addAll(spots);
        sheet.getTransforms().add(scale);
        getChildren().add(new Group(sheet));
        zoom(1);
    }

    /** The drawing at {@code factor} of its full size. */
    void zoom(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        double wide = drawing.width() * factor;
        double high = drawing.height() * factor;
        setMinSize(wide, high);
        setPrefSize(wide, high);
        setMaxSize(wide, high);
    }

    private Region spot(Drawing.Spot spot, Consumer<PersonId> opens) {
        Region region = new Region();
        region.getStyleClass().add("drawing-spot");
        region.resizeRelocate(spot.x(), spot.y(), spot.width(), spot.height());
        region.setFocusTraversable(spots.isEmpty());
        region.setAccessibleRole(spot.person().isPresent() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        region.setAccessibleText(spot.says());
        region.setOnMouseClicked(click -> {
            region.requestFocus();
            if (click.getClickCount() == 2) spot.person().ifPresent(opens);
        });
        region.setOnKeyPressed(key -> {
            int at = spots.indexOf(region);
            Optional<Integer> next = switch (key.getCode()) {
                case RIGHT, DOWN -> Optional.of(at + 1);
                case LEFT, UP -> Optional.of(at - 1);
                case HOME -> Optional.of(0);
                case END -> Optional.of(spots.size() - 1);
                default -> Optional.empty();
            };
            next.filter(n -> n >= 0 && n < spots.size()).ifPresent(n -> moveTo(at, n));
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) spot.person().ifPresent(opens);
            if (next.isPresent() || key.getCode() == KeyCode.ENTER) key.consume();
        });
        return region;
    }

    private void moveTo(int from, int to) {
        spots.get(from).setFocusTraversable(false);
        spots.get(to).setFocusTraversable(true);
        spots.get(to).requestFocus();
    }

    private static Node node(Shape shape) {
        return switch (shape) {
            case Shape.Outline o -> outline(o);
            case Shape.Circle c -> styled(new Circle(c.x(), c.y(), c.radius()), c.pen(), true);
            case Shape.Letters l -> letters(l);
        };
    }

    private static Node outline(Shape.Outline o) {
        double[] points = o.points().stream().flatMapToDouble(p -> DoubleStream.of(p.x(), p.y())).toArray();
        return styled(o.closed() ? new Polygon(points) : new Polyline(points), o.pen(), o.filled());
    }

    private static Node styled(javafx.scene.shape.Shape shape, Shape.Pen pen, boolean filled) {
        shape.getStyleClass().addAll("drawing-line", "drawing-" + pen.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (filled) shape.getStyleClass().add("drawing-filled");
        shape.setMouseTransparent(true);
        return shape;
    }

    private static Node letters(Shape.Letters l) {
        Text text = new Text(l.text());
        text.getStyleClass().add("drawing-letters");
        text.setFont(Font.font(Font.getDefault().getFamily(), l.bold() ? FontWeight.BOLD : FontWeight.NORMAL, l.size()));
        text.setTextOrigin(VPos.BASELINE);
        double width = text.getLayoutBounds().getWidth();
        text.setX(l.anchor() == Shape.Anchor.MIDDLE ? l.x() - width / 2 : l.x());
        text.setY(l.y());
        text.setMouseTransparent(true);
        return text;
    }
}
