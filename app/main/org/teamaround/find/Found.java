package org.teamaround.find;

import java.util.List;
import java.util.UUID;

/**
 * One answer.
 * @param why   why it matched, each reason once; never empty
 * @param score the higher the better; comparable within one question
 */
public record Found(Kind kind, UUID id, String name, String detail, List<Why> why, int score) {
    public Found {
        why = List.copyOf(why);
    }
}
