package org.teamaround.command.bench;

import java.util.List;

/** Everything that is measured, in the order of the table; the memory last, when all that is kept is kept. */
public final class Measurements {
    private Measurements() {}

    public static List<Measurement> all() {
        return List.of(new PageTimes(), new SearchTimes(), new SaveTimes(), new DuplicateMeasure(), new HeapUse());
    }
}
