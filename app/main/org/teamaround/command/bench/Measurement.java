package org.teamaround.command.bench;

import java.util.List;

/** Something measured on a filled vault. It may write there: each size has a vault of its own, and measurements run one after the other. */
@FunctionalInterface
public interface Measurement {
    List<Figure> take(BenchVault vault);
}
