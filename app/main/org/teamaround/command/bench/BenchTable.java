package org.teamaround.command.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.teamaround.ui.Text;

/**
 * The figures of every size side by side: as a table for people or as JSON with the same figures. Growth is how many times more the
 * larger size takes than the one before.
 */
public final class BenchTable {
    private final Text text;
    private final List<Integer> sizes;
    private final List<Line> lines = new ArrayList<>();

    /** One figure over all sizes. */
    private record Line(Figure figure, List<Double> amounts) {
        List<Double> growth() {
            List<Double> growth = new ArrayList<>();
            for (int i = 1; i < amounts.size(); i++) growth.add(amounts.get(i - 1) > 0 ? amounts.get(i) / amounts.get(i - 1) : 0);
            return growth;
        }
    }

    /** @param figures by size, sizes in ascending order; each size has the same figures */
    public BenchTable(Text text, Map<Integer, List<Figure>> figures) {
        this.text = text;
        sizes = List.copyOf(figures.keySet());
        List<Figure> first = figures.isEmpty() ? List.of() : figures.get(sizes.getFirst());
        for (int i = 0; i < first.size(); i++) {
            int place = i;
            lines.add(new Line(first.get(i), sizes.stream().map(size -> figures.get(size).get(place).amount()).toList()));
        }
    }

    public String words() {
        StringBuilder table = new StringBuilder(row(text.of("bench.children"), sizes.stream().map(String::valueOf).toList(), text.of("bench.growth"), text.of("bench.limit")));
        for (Line line : lines) table.append(System.lineSeparator()).append(row(named(line.figure()), line.amounts().stream().map(BenchTable::round).toList(),
            line.growth().stream().map(times -> "x" + round(times)).collect(Collectors.joining(" ")), line.figure().limit().isPresent() ? "< " + round(line.figure().limit().getAsDouble()) : ""));
        return table.append(System.lineSeparator()).append(text.of("bench.machine", Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / 1024 / 1024,
            System.getProperty("java.version"))).toString();
    }

    private String named(Figure figure) {
        String unit = figure.unit().sign();
        return text.of("bench.figure." + figure.key()) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    private static String row(String name, List<String> amounts, String growth, String limit) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-60s", name));
        amounts.forEach(amount -> row.append(String.format(Locale.ROOT, "%10s", amount)));
        return row.append(String.format(Locale.ROOT, "  %-14s %s", growth, limit)).toString().stripTrailing();
    }

    public String json() {
        String figures = lines.stream().map(line -> "    {\"figure\": \"" + line.figure().key() + "\", \"unit\": \"" + line.figure().unit().sign() + "\", \"amounts\": "
            + list(line.amounts()) + ", \"growth\": " + list(line.growth())
            + (line.figure().limit().isPresent() ? ", \"limit\": " + round(line.figure().limit().getAsDouble()) : "") + "}").collect(Collectors.joining(",\n"));
        return "{\n  \"children\": " + sizes + ",\n  \"processors\": " + Runtime.getRuntime().availableProcessors() + ",\n  \"java\": \"" + System.getProperty("java.version")
            + "\",\n  \"figures\": [\n" + figures + "\n  ]\n}";
    }

    private static String list(List<Double> amounts) {
        return amounts.stream().map(BenchTable::round).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String round(double amount) {
        return amount >= 100 ? String.format(Locale.ROOT, "%.0f", amount) : String.format(Locale.ROOT, "%.1f", amount);
    }
}
