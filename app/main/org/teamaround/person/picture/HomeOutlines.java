package org.teamaround.person.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.Household;
import org.teamaround.person.picture.Shape.Pen;
import org.teamaround.person.picture.Shape.Point;

/** A line around those who live together: one where they stand together, several alike where others stand between them. */
final class HomeOutlines {
    private static final double ROOM = 5;
    private static final double SHARED = 30;
    private final Map<Integer, List<PersonId>> rows;
    private final Columns columns;
    private final Map<Integer, Double> middles;
    private final Map<Integer, Double> bottoms;

    private record Run(int row, double left, double right, double top, double bottom) {}

    HomeOutlines(Map<Integer, List<PersonId>> rows, Columns columns, Map<Integer, Double> middles, Map<Integer, Double> bottoms) {
        this.rows = rows;
        this.columns = columns;
        this.middles = middles;
        this.bottoms = bottoms;
    }

    /** @param which the child's own home is 0 and drawn as such; others lie a little further out */
    List<Shape> around(Household home, int which) {
        Pen pen = which == 0 ? Pen.HOME : Pen.OTHER_HOME;
        List<Shape> shapes = new ArrayList<>();
        List<Run> stacked = new ArrayList<>();
        for (int row : rows.keySet()) {
            List<Run> runs = runs(row, home, ROOM + 3 * Math.min(which, 3));
            boolean goesOn = runs.size() == 1 && (stacked.isEmpty() || touches(stacked.getLast(), runs.getFirst()));
            if (!goesOn) close(stacked, pen, shapes);
            if (runs.size() == 1) stacked.add(runs.getFirst());
            else runs.forEach(run -> close(new ArrayList<>(List.of(run)), pen, shapes));
        }
        close(stacked, pen, shapes);
        return shapes;
    }

    private static boolean touches(Run above, Run below) {
        return below.row() == above.row() + 1 && Math.min(above.right(), below.right()) - Math.max(above.left(), below.left()) > SHARED;
    }

    private List<Run> runs(int row, Household home, double room) {
        List<Run> runs = new ArrayList<>();
        Optional<Double> from = Optional.empty();
        List<PersonId> people = rows.get(row);
        for (int i = 0; i <= people.size(); i++) {
            boolean in = i < people.size() && home.has(people.get(i));
            if (in && from.isEmpty()) from = Optional.of(columns.of(people.get(i)) - Columns.WIDTH / 2 - room);
            if (!in && from.isPresent()) {
                runs.add(new Run(row, from.get(), columns.of(people.get(i - 1)) + Columns.WIDTH / 2 + room,
                    middles.get(row) - Symbols.HALF - room - 2, bottoms.get(row) + room - 1));
                from = Optional.empty();
            }
        }
        return runs;
    }

    /** Down the right side and up the left one, with a step just above the lower of two rows. */
    private static void close(List<Run> runs, Pen pen, List<Shape> shapes) {
        if (runs.isEmpty()) return;
        List<Point> right = new ArrayList<>();
        List<Point> left = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            double top = run.top();
            double bottom = i == runs.size() - 1 ? run.bottom() : runs.get(i + 1).top();
            right.add(new Point(run.right(), top));
            right.add(new Point(run.right(), bottom));
            left.add(new Point(run.left(), top));
            left.add(new Point(run.left(), bottom));
        }
        right.addAll(left.reversed());
        shapes.add(new Shape.Outline(right, true, false, pen));
        runs.clear();
    }
}
