package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/**
 * What a local service is for, for whom, and where.
 * @param whatFor in its own words; may be empty
 * @param needs   of value list H; empty when nobody said
 * @param forWhom in its own words; may be empty
 * @param ages    absent for every age
 * @param areas   empty for every area
 */
public record Offer(String whatFor, List<Need> needs, String forWhom, Optional<AgeBand> ages, List<AreaId> areas) {
    public static final Offer UNKNOWN = new Offer("", List.of(), "", Optional.empty(), List.of());

    public Offer {
        needs = List.copyOf(needs);
        areas = List.copyOf(areas);
    }
}
