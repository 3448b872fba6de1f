package org.teamaround.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Many trials of one promise. Round n of a seed is always the same trial. A long campaign that was stopped goes on where it stood when it
 * is started again with the same seed, and reports the sum. Leaves {@code target/harness/<name>.md}, one row of the table, and the failures
 * in {@code <name>.bad}; {@code -Dharness.only=N} plays one round again.
 */
public final class Campaign {
    private static final Path FOLDER = Path.of("target", "harness");
    private static final Duration SAVED_EVERY = Duration.ofSeconds(2);
    private final String name;
    private final Length length;

    public Campaign(String name, Length length) {
        this.name = name;
        this.length = length;
    }

    /** One trial; what it throws is a failure of the promise. */
    @FunctionalInterface
    public interface Trial {
        Verdict play(int round, Random random) throws Exception;
    }

    /** All rounds, or those that are left of a long campaign. */
    public Tally run(Trial trial) {
        long start = System.nanoTime();
        long kept = start;
        Tally tally = before();
        int only = Integer.getInteger("harness.only", -1);
        for (int round = tally.rounds(); round < length.rounds(); round++) {
            if (only < 0 || only == round) tally.add(round, played(trial, round));
            if (System.nanoTime() - kept > SAVED_EVERY.toNanos()) {
                keep(tally);
                kept = System.nanoTime();
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        keep(tally);
        write(".md", List.of("| " + name + " | " + tally.rounds() + " | " + tally.bad() + " | " + tally.line() + " | " + length.seed() + " | "
            + took.toSeconds() + " s |"));
        if (!tally.failures().isEmpty()) append(tally.failures());
        return tally;
    }

    /** Where it stands; only a long campaign goes on from there. */
    private void keep(Tally tally) {
        write(length.isLong() ? ".progress" : ".short", List.of(Long.toString(length.seed()), tally.line()));
    }

    private Verdict played(Trial trial, int round) {
        try {
            return trial.play(round, new Random(length.seed() * 1_000_003L + round));
        } catch (Exception | AssertionError e) {
            StackTraceElement at = e.getStackTrace().length > 0 ? e.getStackTrace()[0] : null;
            return Verdict.bad("threw " + e.getClass().getSimpleName(), e.getMessage() + " at " + at);
        }
    }

    private Tally before() {
        Path progress = FOLDER.resolve(name + ".progress");
        try {
            if (!length.isLong() || !Files.exists(progress)) return new Tally();
            List<String> lines = Files.readAllLines(progress);
            return lines.size() == 2 && lines.getFirst().equals(Long.toString(length.seed())) ? Tally.read(lines.getLast()) : new Tally();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String ending, List<String> lines) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ending), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(List<String> failures) {
        try {
            Files.write(FOLDER.resolve(name + ".bad"), failures, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
