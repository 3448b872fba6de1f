package org.teamaround.vault;

import java.time.Duration;
import java.util.function.Consumer;
import org.teamaround.kernel.Elapsed;

/** Finds the memory at which one guess takes 0.8 to 1.5 seconds on this laptop, within the limits and half of what the program may use. */
final class Calibration {
    private static final Duration LEAST = Duration.ofMillis(800);
    private static final Duration MOST = Duration.ofMillis(1500);
    private static final Duration AIM = Duration.ofMillis(1100);
    private static final int ROUNDS = 3;
    private static final int STEP = 8 * 1024;
    private final Argon2Limits limits;
    private final Elapsed elapsed;
    private final long heap;

    /** @param heap in KiB, what the program may use at most */
    Calibration(Argon2Limits limits, Elapsed elapsed, long heap) {
        this.limits = limits;
        this.elapsed = elapsed;
        this.heap = heap;
    }

    /** @param guess makes one */
    Argon2Cost find(Consumer<Argon2Cost> guess) {
        Argon2Cost cost = bounded(Argon2Cost.USUAL.memory());
        for (int round = 0; round < ROUNDS; round++) {
            Duration time = time(cost, guess);
            if (time.compareTo(LEAST) >= 0 && time.compareTo(MOST) <= 0) return cost;
            Argon2Cost next = bounded(cost.memory() * AIM.toMillis() / Math.max(1, time.toMillis()));
            if (next.equals(cost)) return cost;
            cost = next;
        }
        return cost;
    }

    /** A guess that took too long is made again: something else may have kept the laptop busy, and a low cost stays for good. */
    private Duration time(Argon2Cost cost, Consumer<Argon2Cost> guess) {
        Duration first = once(cost, guess);
        if (first.compareTo(MOST) <= 0) return first;
        Duration second = once(cost, guess);
        return second.compareTo(first) < 0 ? second : first;
    }

    private Duration once(Argon2Cost cost, Consumer<Argon2Cost> guess) {
        Duration start = elapsed.sinceStart();
        guess.accept(cost);
        return elapsed.sinceStart().minus(start);
    }

    private Argon2Cost bounded(long kib) {
        long most = Math.min(limits.mostMemory(), heap / 2);
        long memory = Math.max(limits.leastMemory(), Math.min(most, kib));
        return Argon2Cost.USUAL.withMemory((int) Math.max(limits.leastMemory(), memory / STEP * STEP));
    }
}
