package org.teamaround.harness.trouble;

import java.io.IOException;
import org.teamaround.harness.tap.Change;
import org.teamaround.harness.tap.Tap;

/** A disk that takes so many changes and then fails: for good, as a full one does, or that once. Counts until it is told to fail. */
final class FailingDisk implements Tap {
    /** How it fails. */
    enum Failing { ONCE, FULL, GONE }

    private final Failing how;
    private final int failsAt;
    private int seen;
    private boolean mended;

    /** @param failsAt number of the change that fails, from 1; 0 for never */
    FailingDisk(Failing how, int failsAt) {
        this.how = how;
        this.failsAt = failsAt;
    }

    @Override
    public synchronized void before(Change change) throws IOException {
        if (mended) return;
        seen++;
        if (failsAt == 0 || seen < failsAt) return;
        switch (how) {
            case ONCE -> failOnce();
            case FULL -> failWhenItNeedsRoom(change);
            case GONE -> throw new IOException("The device is not connected");
        }
    }

    private void failOnce() throws IOException {
        if (seen == failsAt) throw new IOException("Input/output error");
    }

    private static void failWhenItNeedsRoom(Change change) throws IOException {
        if (change instanceof Change.Write || change instanceof Change.Create) throw new IOException("No space left on device");
    }

    /** Changes so far. */
    synchronized int seen() {
        return seen;
    }

    synchronized void mend() {
        mended = true;
    }
}
