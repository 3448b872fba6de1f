package org.teamaround.directory;

import java.util.Optional;

/**
 * What a practitioner knows about, for whom and where: who knows what matters more than a long list (domain.md part 0 item 9).
 * @param detail in their words, such as "selective mutism"; empty when the need says it all
 * @param ages   absent for every age
 * @param area   absent for every area
 */
public record Specialism(Need need, String detail, Optional<AgeBand> ages, Optional<AreaId> area) {
    public static Specialism in(Need need) {
        return new Specialism(need, "", Optional.empty(), Optional.empty());
    }
}
