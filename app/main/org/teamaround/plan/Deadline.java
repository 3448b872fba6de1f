package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.setting.TimeLimit;

/**
 * One thing owed within a time limit (domain.md part 3): never stored, always worked out.
 * @param from  the event it counts from
 * @param due   last day in time
 * @param metOn the day it was done; absent while owed
 */
public record Deadline(TimeLimit limit, LocalDate from, LocalDate due, Optional<LocalDate> metOn) {
    public boolean isOwed() {
        return metOn.isEmpty();
    }
}
