package org.teamaround.harness.power;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.harness.tap.Change;
import org.teamaround.harness.tap.Tap;

/** Everything the program told the disk, in order, and after how much of it each act was acknowledged. */
final class WriteLog implements Tap {
    private final List<Change> changes = new ArrayList<>();
    private final List<Integer> acknowledged = new ArrayList<>();

    @Override
    public synchronized void before(Change change) {
        changes.add(change);
    }

    /** The next act was acknowledged now. */
    synchronized void acknowledge() {
        acknowledged.add(changes.size());
    }

    synchronized List<Change> until(int moment) {
        return List.copyOf(changes.subList(0, moment));
    }

    synchronized int length() {
        return changes.size();
    }

    /** How many acts had been acknowledged when the disk had heard of {@code moment} changes. */
    synchronized int acknowledgedAt(int moment) {
        return (int) acknowledged.stream().filter(at -> at <= moment).count();
    }
}
