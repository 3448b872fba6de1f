package org.teamaround.panel;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Initials of somebody named on an agenda, without dots: "Rhŷs Llewelyn-Owusu" is "RL-O". */
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+")).map(Initials::part).collect(Collectors.joining());
    }

    private static String part(String word) {
        return Arrays.stream(word.split("-")).filter(p -> !p.isEmpty()).map(p -> p.substring(0, p.offsetByCodePoints(0, 1)))
            .collect(Collectors.joining("-"));
    }
}
