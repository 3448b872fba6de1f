package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A practitioner is away: the cover sees the list, nothing changes owner (domain.md part 3). Why is nobody's business and not kept.
 * @param from  first day away
 * @param to    last day away; absent while nobody knows
 * @param cover who stands in; absent when nobody does
 */
public record Absence(LocalDate from, Optional<LocalDate> to, Optional<PractitionerId> cover) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    public boolean overlaps(Absence other) {
        return other.to.filter(from::isAfter).isEmpty() && to.filter(other.from::isAfter).isEmpty();
    }
}
