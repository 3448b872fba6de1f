package org.teamaround.command.bench;

import java.util.ArrayList;
import java.util.List;

/** How long things took, in milliseconds. */
public final class Times {
    private final List<Double> all = new ArrayList<>();

    public void add(double millis) {
        all.add(millis);
    }

    public void of(Runnable work) {
        long before = System.nanoTime();
        work.run();
        add((System.nanoTime() - before) / 1e6);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    public double median() {
        return percentile(50);
    }

    /** The time that so many of a hundred did not go beyond; 0 when nothing was timed. */
    public double percentile(int of) {
        if (all.isEmpty()) return 0;
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(of / 100.0 * sorted.size()) - 1));
    }
}
