package org.teamaround.person.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Household;
import org.teamaround.person.family.PartnershipKind;
import org.teamaround.person.picture.Shape.Anchor;
import org.teamaround.person.picture.Shape.Pen;
import org.teamaround.person.picture.Shape.Point;

/**
 * A genogram: generations in rows, couples side by side, children beneath them from the eldest, who lives together inside one outline. Lines
 * to children come down between the names and never cross a symbol or a name.
 */
public final class Genogram {
    private static final double NAME = 10.5;
    private static final double NOTE = 9;
    private static final double LEADING = 1.2;
    private static final double TRACK = 10;
    private static final double ROUTE = 20;
    private static final double ARCH = 9;
    private static final double MARGIN = 16;
    private static final double BESIDE = 4;
    private final FamilyTree tree;
    private final Map<Integer, List<PersonId>> rows;
    private final Columns columns;
    private final Map<PersonId, Figure> figures = new HashMap<>();
    private final Map<Integer, Double> middles = new HashMap<>();
    private final Map<Integer, Double> bottoms = new HashMap<>();
    private final Map<Union, Integer> tracks = new HashMap<>();
    private final Drawing.Sheet sheet = new Drawing.Sheet();

    private Genogram(FamilyCircle circle, Function<Person, Figure> inWords) {
        tree = new FamilyTree(circle);
        rows = new RowOrder(tree).rows();
        columns = new Columns(rows, tree.unions());
        circle.people().values().forEach(p -> figures.put(p.id(), inWords.apply(p)));
    }

    /** @param inWords how somebody is shown, in words */
    public static Drawing of(FamilyCircle circle, List<Household> homes, Function<Person, Figure> inWords) {
        return new Genogram(circle, inWords).draw(homes);
    }

    private Drawing draw(List<Household> homes) {
        layRows();
        rows.values().forEach(row -> row.forEach(this::person));
        tree.unions().forEach(this::couple);
        tree.unions().stream().filter(u -> !u.children().isEmpty()).forEach(this::children);
        HomeOutlines outlines = new HomeOutlines(rows, columns, middles, bottoms);
        for (int i = 0; i < homes.size(); i++) if (homes.get(i).members().size() > 1) sheet.under.addAll(outlines.around(homes.get(i), i));
        return sheet.drawing(MARGIN);
    }

    private void layRows() {
        double y = 0;
        for (Map.Entry<Integer, List<PersonId>> row : rows.entrySet()) {
            middles.put(row.getKey(), y + Symbols.HALF + arches(row.getKey()) * ARCH);
            double words = row.getValue().stream().mapToDouble(p -> wordsHeight(figures.get(p))).max().orElse(0);
            double bottom = middles.get(row.getKey()) + Symbols.HALF + BESIDE + words;
            bottoms.put(row.getKey(), bottom);
            y = bottom + ROUTE + layTracks(row.getKey()) * TRACK + ROUTE;
        }
    }

    private long arches(int row) {
        return tree.unions().stream().filter(u -> u.isPair() && columns.row(u.parents().getFirst()) == row && !columns.areNeighbours(u)).count();
    }

    /** Lines to children that would lie on each other lie beneath each other. */
    private int layTracks(int row) {
        List<Double> ends = new ArrayList<>();
        tree.unions().stream().filter(u -> !u.children().isEmpty() && columns.row(u.children().getFirst()) == row + 1).sorted(Comparator.comparing(this::from)).forEach(u -> {
            int track = 0;
            Optional<Integer> same = tracks.entrySet().stream().filter(e -> !u.parents().isEmpty() && e.getKey().parents().equals(u.parents())).map(Map.Entry::getValue).findFirst();
            if (same.isPresent()) {
                tracks.put(u, same.get());
                ends.set(same.get(), Math.max(ends.get(same.get()), to(u)));
                return;
            }
            while (track < ends.size() && ends.get(track) > from(u) - TRACK) track++;
            if (track == ends.size()) ends.add(to(u));
            else ends.set(track, to(u));
            tracks.put(u, track);
        });
        return ends.size();
    }

    private double from(Union union) {
        double children = union.children().stream().mapToDouble(columns::of).min().orElse(0);
        return columns.hasDrop(union) ? Math.min(children, columns.drop(union)) : children;
    }

    private double to(Union union) {
        double children = union.children().stream().mapToDouble(columns::of).max().orElse(0);
        return columns.hasDrop(union) ? Math.max(children, columns.drop(union)) : children;
    }

    private void person(PersonId id) {
        Figure figure = figures.get(id);
        double x = columns.of(id);
        double y = middles.get(columns.row(id));
        Symbols.draw(figure, x, y, sheet.over);
        double base = y + Symbols.HALF + BESIDE;
        for (String line : names(figure)) sheet.over.add(new Shape.Letters(line, x, base += NAME * LEADING, NAME, figure.centre(), Anchor.MIDDLE));
        for (String line : notes(figure)) sheet.over.add(new Shape.Letters(line, x, base += NOTE * LEADING, NOTE, false, Anchor.MIDDLE));
        sheet.spots.add(new Drawing.Spot(Optional.of(id), figure.says(), x - Columns.WIDTH / 2, y - Symbols.HALF, Columns.WIDTH,
            2 * Symbols.HALF + BESIDE + wordsHeight(figure)));
    }

    private double wordsHeight(Figure figure) {
        return (names(figure).size() * NAME + notes(figure).size() * NOTE) * LEADING + NAME / 3;
    }

    private static List<String> names(Figure figure) {
        return TextWidth.lines(figure.name(), NAME, figure.centre(), Columns.WIDTH + 4);
    }

    private List<String> notes(Figure figure) {
        boolean apart = tree.unions().stream().noneMatch(u -> u.has(figure.id()) || u.children().contains(figure.id()));
        String notes = apart && !figure.centre() ? (figure.kin() + ' ' + figure.notes()).strip() : figure.notes();
        return TextWidth.lines(notes, NOTE, false, Columns.WIDTH + 4);
    }

    private void couple(Union union) {
        if (!union.isPair() || isDrawnAlready(union) || columns.row(union.parents().getFirst()) != columns.row(union.parents().getLast())) return;
        double left = union.parents().stream().mapToDouble(columns::of).min().orElse(0);
        double right = union.parents().stream().mapToDouble(columns::of).max().orElse(0);
        double y = line(union);
        if (columns.areNeighbours(union)) sheet.lines.add(Shape.line(left + Symbols.HALF, y, right - Symbols.HALF, y, pen(union)));
        else {
            double top = middles.get(columns.row(union.parents().getFirst())) - Symbols.HALF;
            List<Point> arch = List.of(new Point(left + 2 * BESIDE, top), new Point(left + 2 * BESIDE, y), new Point(right - 2 * BESIDE, y), new Point(right - 2 * BESIDE, top));
            sheet.lines.add(new Shape.Outline(arch, false, false, pen(union)));
        }
        slashes(union, left + Symbols.HALF, y);
    }

    /** Who is only said to be a brother or sister hangs on the same couple, broken. */
    private boolean isDrawnAlready(Union union) {
        return union.caring() && tree.unions().stream().anyMatch(u -> !u.caring() && u.isPair() && u.parents().containsAll(union.parents()));
    }

    /** At half height between neighbours; over the heads of those between others; a little lower for one parent alone. */
    private double line(Union union) {
        double middle = middles.get(columns.row(union.parents().getFirst()));
        if (!union.isPair()) return middle + Symbols.HALF / 2;
        if (columns.areNeighbours(union)) return middle;
        List<Union> arches = tree.unions().stream().filter(u -> u.isPair() && !columns.areNeighbours(u)
            && columns.row(u.parents().getFirst()) == columns.row(union.parents().getFirst())).toList();
        return middle - Symbols.HALF - ARCH * (1 + arches.indexOf(union));
    }

    private static Pen pen(Union union) {
        if (union.caring()) return Pen.DASHED;
        return union.kind().map(kind -> switch (kind) {
            case MARRIED, SEPARATED, DIVORCED -> Pen.PLAIN;
            case TOGETHER, ENDED -> Pen.DASHED;
            case APART -> Pen.DOTTED;
        }).orElse(Pen.DOTTED);
    }

    /** One stroke through the line: separated or over; two: divorced. */
    private void slashes(Union union, double left, double y) {
        int many = union.kind().map(kind -> kind == PartnershipKind.DIVORCED ? 2 : kind.isOver() ? 1 : 0).orElse(0);
        double x = columns.areNeighbours(union) ? left + 9 : left + Columns.WIDTH / 2;
        for (int i = 0; i < many; i++) sheet.lines.add(Shape.line(x + 5 * i - 3, y + 7, x + 5 * i + 3, y - 7, Pen.STRONG));
    }

    private void children(Union union) {
        Pen pen = union.caring() ? Pen.DASHED : Pen.PLAIN;
        int row = columns.row(union.children().getFirst());
        double bar = Optional.ofNullable(bottoms.get(row - 1)).orElse(middles.get(row) - Symbols.HALF - 2 * ROUTE) + ROUTE + tracks.getOrDefault(union, 0) * TRACK;
        if (columns.hasDrop(union)) comeDown(union, bar, pen);
        Map<Double, List<PersonId>> hung = hung(union);
        double beside = union.caring() ? 2 * BESIDE * (1 + tracks.getOrDefault(union, 0) % 2) : 0;
        hung.forEach((x, children) -> children.forEach(c -> sheet.lines.add(Shape.line(x + beside, bar, columns.of(c) + beside, middles.get(row) - Symbols.HALF, pen))));
        if (!columns.hasDrop(union) && hung.size() < 2) return;
        double from = Math.min(hung.keySet().stream().mapToDouble(x -> x + beside).min().orElse(0), columns.hasDrop(union) ? columns.drop(union) : Double.MAX_VALUE);
        double to = Math.max(hung.keySet().stream().mapToDouble(x -> x + beside).max().orElse(0), columns.hasDrop(union) ? columns.drop(union) : -Double.MAX_VALUE);
        sheet.lines.add(Shape.line(from, bar, to, bar, pen));
    }

    private void comeDown(Union union, double bar, Pen pen) {
        double x = columns.drop(union);
        double y = line(union);
        sheet.lines.add(Shape.line(x, y, x, bar, pen));
        if (union.isPair()) return;
        double parent = columns.of(union.parents().getFirst());
        sheet.lines.add(Shape.line(x > parent ? parent + Symbols.HALF : parent - Symbols.HALF, y, x, y, pen));
    }

    /** Where each child hangs on the line; twins from one point. */
    private Map<Double, List<PersonId>> hung(Union union) {
        Map<Double, List<PersonId>> hung = new LinkedHashMap<>();
        List<PersonId> left = new ArrayList<>(union.children());
        while (!left.isEmpty()) {
            PersonId first = left.removeFirst();
            List<PersonId> together = new ArrayList<>(List.of(first));
            left.stream().filter(other -> tree.areTwins(first, other)).forEach(together::add);
            left.removeAll(together);
            hung.put(together.stream().mapToDouble(columns::of).average().orElse(0), together);
        }
        return hung;
    }
}
