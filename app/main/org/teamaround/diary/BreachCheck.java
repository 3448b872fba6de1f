package org.teamaround.diary;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.privacy.Breach;
import org.teamaround.privacy.Breaches;

/** The regulator must hear of a breach within 72 hours (domain.md 5.6): on the day they end, with the time of day. */
public final class BreachCheck implements Check {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final Breaches breaches;
    private final Reminders reminders;

    public BreachCheck(Breaches breaches, Reminders reminders) {
        this.breaches = breaches;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return breaches.all().stream().filter(Breach::isToBeTold).map(breach -> {
            ZonedDateTime ends = breach.deadline();
            return reminders.agreed(DueKind.BREACH_TO_TELL, new Subject(List.of(), Optional.empty(), breach.id(), TIME.format(ends)), ends.toLocalDate());
        });
    }
}
