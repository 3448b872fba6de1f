package org.teamaround.print;

import java.util.List;
import org.teamaround.kernel.Clearance;

/** A ready document for tests that only want one. */
public final class SamplePdf {
    private SamplePdf() {}

    /** Contents and two parts of two pages each. */
    public static byte[] fivePages() {
        return SamplePaper.printer().pack(new Pack("Team around the child pack", "TAC-7",
                List.of(new SamplePaper().paper("Agenda", false), new SamplePaper().paper("Plan", false)), Clearance.NO_PERSON));
    }
}
