package org.teamaround.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each verdict came, and the failures by name. */
public final class Tally {
    private static final String BAD = "BAD ";
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int rounds;

    void add(int round, Verdict verdict) {
        rounds++;
        counts.merge((verdict.holds() ? "" : BAD) + verdict.what(), 1, Integer::sum);
        if (!verdict.holds()) failures.add("round " + round + ": " + verdict.what() + " " + verdict.detail());
    }

    /** As {@link #line} wrote it. */
    static Tally read(String line) {
        Tally tally = new Tally();
        for (String part : line.split(", ")) {
            int space = part.indexOf(' ');
            if (space < 0) continue;
            int count = Integer.parseInt(part.substring(0, space));
            tally.counts.put(part.substring(space + 1), count);
            tally.rounds += count;
        }
        return tally;
    }

    String line() {
        return counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
    }

    public int rounds() {
        return rounds;
    }

    public int count(String what) {
        return counts.getOrDefault(what, 0) + counts.getOrDefault(BAD + what, 0);
    }

    /** How many did not hold. */
    public int bad() {
        return counts.entrySet().stream().filter(e -> e.getKey().startsWith(BAD)).mapToInt(e -> e.getValue()).sum();
    }

    /** The failures of this run, each with its round. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public String toString() {
        return line();
    }
}
