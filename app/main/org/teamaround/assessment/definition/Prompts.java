package org.teamaround.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What to think of when answering: lines for everybody and lines for an age band. */
public record Prompts(List<String> everybody, Map<AgeBand, List<String>> byBand) {
    public static final Prompts NONE = new Prompts(List.of(), Map.of());

    public Prompts {
        everybody = List.copyOf(everybody);
        byBand = Map.copyOf(byBand);
    }

    public List<String> lines(AgeBand band) {
        List<String> lines = new ArrayList<>(byBand.getOrDefault(band, List.of()));
        lines.addAll(everybody);
        return lines;
    }
}
