package org.teamaround.ui.list;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.ui.list.Shape.Laid;
import org.teamaround.ui.list.Shape.Sorted;

/** A shape as text to keep: a line for each part. Lines that it cannot read, of another program, are passed over. */
public final class ShapeText {
    private static final String COLUMN = "column";
    private static final String SORT = "sort";
    private static final String PICK = "pick";
    private static final String ONLY = "only";
    private static final String WORDS = "words";
    private static final String YES = "yes";
    private static final double WIDEST = 200;

    private ShapeText() {}

    public static String write(Shape shape) {
        List<String> lines = new ArrayList<>();
        shape.columns().forEach(c -> lines.add(line(COLUMN, c.column(), c.shown() ? YES : "no", String.format(Locale.ROOT, "%.1f", c.ems()))));
        shape.sorting().forEach(s -> lines.add(line(SORT, s.column(), s.descending() ? "down" : "up")));
        shape.chips().forEach(chip -> lines.add(switch (chip) {
            case Chip.Picked picked -> line(PICK, Stream.concat(Stream.of(picked.column()), picked.inOrder().stream()).toArray(String[]::new));
            case Chip.Only(String condition) -> line(ONLY, condition);
        }));
        if (!shape.words().isEmpty()) lines.add(line(WORDS, shape.words()));
        return String.join("\n", lines);
    }

    private static String line(String kind, String... parts) {
        return kind + Arrays.stream(parts).map(part -> ' ' + URLEncoder.encode(part, StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    public static Shape read(String text) {
        Shape shape = Shape.PLAIN;
        for (String line : text.split("\n")) {
            try {
                shape = read(shape, Arrays.stream(line.split(" ", -1)).map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)).toList());
            } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
                continue;
            }
        }
        return shape;
    }

    private static Shape read(Shape so, List<String> parts) {
        return switch (parts.getFirst()) {
            case COLUMN -> new Shape(more(so.columns(), new Laid(parts.get(1), parts.get(2).equals(YES), width(parts.get(3)))), so.sorting(), so.chips(), so.words());
            case SORT -> new Shape(so.columns(), more(so.sorting(), new Sorted(parts.get(1), parts.get(2).equals("down"))), so.chips(), so.words());
            case PICK -> so.with(new Chip.Picked(parts.get(1), java.util.Set.copyOf(parts.subList(2, parts.size()))));
            case ONLY -> so.with(new Chip.Only(parts.get(1)));
            case WORDS -> new Shape(so.columns(), so.sorting(), so.chips(), parts.get(1));
            default -> so;
        };
    }

    /** Beyond these bounds it is none that a hand has made. */
    private static double width(String written) {
        double ems = Double.parseDouble(written);
        return ems >= 0 && ems <= WIDEST ? ems : 0;
    }

    private static <E> List<E> more(List<E> some, E one) {
        List<E> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
