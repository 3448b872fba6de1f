package org.teamaround.harness.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.teamaround.harness.world.HarnessVault;
import org.teamaround.harness.world.Scratch;

/** A vault older than the 45 seconds after which H2 would use freed space again, made once and copied. */
final class AgedVault {
    private static final Duration AGE = Duration.ofSeconds(46);
    private final Path folder;
    private final long made;

    AgedVault(Path folder) throws IOException {
        this.folder = folder;
        java.nio.file.Files.createDirectories(folder);
        new HarnessVault(folder).with(60);
        made = System.nanoTime();
    }

    /** Waits for what is left of its age: nothing, when other rounds came first. */
    void copyTo(Path other) throws IOException, InterruptedException {
        Duration left = AGE.minusNanos(System.nanoTime() - made);
        if (left.isPositive()) Thread.sleep(left);
        Scratch.copy(folder, other);
    }
}
