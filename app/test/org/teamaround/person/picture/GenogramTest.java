package org.teamaround.person.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teamaround.person.family.Bond;
import org.teamaround.person.family.Connection;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Households;
import org.teamaround.ui.Text;

class GenogramTest {
    private static final double TOUCH = 0.5;
    private final Text text = Text.load();

    @Test void everybodyIsInThePictureOnceAndNobodyOnSomebodyElse() throws IOException {
        for (Map.Entry<String, Scenes.Scene> scene : Scenes.all().entrySet()) {
            FamilyCircle circle = scene.getValue().circle();
            Drawing drawing = drawing(scene.getValue());
            PicturePng.leave(drawing, scene.getKey());
            assertThat(drawing.spots()).as(scene.getKey()).hasSize(circle.people().size());
            assertThat(drawing.spots().stream().flatMap(s -> s.person().stream())).containsExactlyInAnyOrderElementsOf(circle.people().keySet());
            assertThat(overlaps(drawing)).as(scene.getKey()).isEmpty();
            assertThat(crossed(drawing)).as(scene.getKey() + ": lines through names or symbols").isEmpty();
        }
    }

    @Test void agenciesStandAroundWithoutTouching() throws IOException {
        for (int many : List.of(1, 2, 5, 9, 16)) {
            List<Connection> around = new ArrayList<>();
            for (int i = 0; i < many; i++) around.add(new Connection("Harrowmere Children's Centre and Family Hub " + i, i % 3 == 0 ? "" : "Chipo Mutasa-Bell, family support worker",
                i % 2 == 0 ? "six sessions at home on bedtime routines" : "", Bond.values()[i % Bond.values().length]));
            Scenes.Scene scene = Scenes.motherAndBaby();
            Drawing drawing = Ecomap.of(scene.child().id(), List.of("Łucja Świerczyńska-Kaczmarek", "with Małgorzata Świerczyńska"), around, Connection::name);
            PicturePng.leave(drawing, "ecomap-" + many);
            assertThat(drawing.spots()).hasSize(many + 1);
            assertThat(overlaps(drawing)).isEmpty();
        }
    }

    private Drawing drawing(Scenes.Scene scene) {
        FamilyCircle circle = scene.circle();
        FamilyFigures figures = new FamilyFigures(circle, scene.family().moment.today(), p -> text.of(p.key(), p.arguments().toArray()));
        return Genogram.of(circle, Households.of(circle, scene.family().moment.today()), figures::of);
    }

    private static List<String> overlaps(Drawing drawing) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < drawing.spots().size(); i++)
            for (int j = 0; j < i; j++) if (drawing.spots().get(i).meets(drawing.spots().get(j))) found.add(drawing.spots().get(i).says() + " / " + drawing.spots().get(j).says());
        return found;
    }

    /** Lines of the tree that run through the inside of somebody's place. */
    private static List<String> crossed(Drawing drawing) {
        List<String> found = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            if (!(shape instanceof Shape.Outline line) || line.closed() || line.points().size() != 2) continue;
            Shape.Point from = line.points().getFirst();
            Shape.Point to = line.points().getLast();
            boolean upright = Math.abs(from.x() - to.x()) < TOUCH || Math.abs(from.y() - to.y()) < TOUCH;
            if (!upright) continue;
            for (Drawing.Spot spot : drawing.spots()) if (runsThrough(from, to, spot)) found.add(spot.says());
        }
        return found;
    }

    private static boolean runsThrough(Shape.Point from, Shape.Point to, Drawing.Spot spot) {
        double middle = spot.x() + spot.width() / 2;
        double half = Symbols.HALF - TOUCH;
        double bottom = spot.y() + spot.height();
        boolean symbol = meets(from, to, middle - half, spot.y() + TOUCH, middle + half, spot.y() + 2 * half);
        boolean name = meets(from, to, spot.x() + TOUCH, spot.y() + 2 * Symbols.HALF + TOUCH, spot.x() + spot.width() - TOUCH, bottom - TOUCH);
        return symbol || name;
    }

    private static boolean meets(Shape.Point from, Shape.Point to, double left, double top, double right, double bottom) {
        return Math.min(from.x(), to.x()) < right && Math.max(from.x(), to.x()) > left && Math.min(from.y(), to.y()) < bottom && Math.max(from.y(), to.y()) > top;
    }
}
