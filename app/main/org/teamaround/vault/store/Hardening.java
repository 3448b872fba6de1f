package org.teamaround.vault.store;

import java.io.ObjectInputFilter;

/**
 * What the Java machine is told before anything else runs: H2 loads no class that a database names, and no stored object is brought back
 * to life, from wherever it comes (vault.md 3.2). The start scripts say the same; this is for a program started otherwise.
 */
public final class Hardening {
    private Hardening() {}

    public static void begin() {
        System.setProperty("h2.allowedClasses", "org.none.None");
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(asked -> ObjectInputFilter.Status.REJECTED);
        }
    }
}
