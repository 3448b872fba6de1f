package org.teamaround.vault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/**
 * Slows guessing at this program down: after three wrong passphrases the next try waits 5, 15, 30, then 60 seconds. In memory, for each
 * vault: nobody is locked out by a stranger's typing, and a restart forgets it. What really costs is the hash itself.
 */
public final class Tries {
    static final String WRONG = "vault.problem.wrong-passphrase";
    private static final int FREE = 3;
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(60));
    private final Elapsed elapsed;
    private final Map<Path, Missed> missed = new HashMap<>();

    public Tries(Elapsed elapsed) {
        this.elapsed = elapsed;
    }

    private record Missed(int count, Duration last) {}

    /** How long the next try has to wait; zero when it may be now. */
    public synchronized Duration wait(VaultFolder folder) {
        Missed so = missed.get(key(folder));
        if (so == null || so.count() < FREE) return Duration.ZERO;
        Duration left = so.last().plus(WAITS.get(Math.min(so.count() - FREE, WAITS.size() - 1))).minus(elapsed.sinceStart());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** A try that comes too early is refused without being made. */
    <T> Outcome<T> of(VaultFolder folder, Supplier<Outcome<T>> attempt) {
        Duration wait = wait(folder);
        if (wait.isPositive()) return Outcome.refused(Problem.at("passphrase", "vault.problem.wait", wait.plusMillis(999).toSeconds()));
        Outcome<T> outcome = attempt.get();
        if (outcome.isDone()) right(folder);
        else if (outcome.problems().getFirst().key().equals(WRONG)) wrong(folder);
        return outcome;
    }

    private synchronized void wrong(VaultFolder folder) {
        missed.merge(key(folder), new Missed(1, elapsed.sinceStart()), (so, one) -> new Missed(so.count() + 1, one.last()));
    }

    private synchronized void right(VaultFolder folder) {
        missed.remove(key(folder));
    }

    private static Path key(VaultFolder folder) {
        return folder.path().toAbsolutePath().normalize();
    }
}
