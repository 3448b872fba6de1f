package org.teamaround.person;

import java.util.List;
import org.teamaround.kernel.Stated;

/**
 * What somebody speaks (domain.md 2.0, list D; any other language may be written).
 *
 * @param others      besides the first
 * @param interpreter whether an interpreter or signer is needed
 * @param arranged    whether one is arranged
 */
public record Languages(Stated<String> first, List<String> others, Answer interpreter, Answer arranged) {
    public static final Languages NOT_ASKED = of(Stated.notYetAsked(), Answer.NOT_YET_ASKED);

    public Languages {
        others = List.copyOf(others);
    }

    public static Languages of(Stated<String> first, Answer interpreter) {
        return new Languages(first, List.of(), interpreter, Answer.NOT_YET_ASKED);
    }
}
