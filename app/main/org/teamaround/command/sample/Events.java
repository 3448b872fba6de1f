package org.teamaround.command.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.kernel.Moment;

/** What happens when, across all families, played in order of time up to the day before today; what would come later does not happen. */
final class Events {
    private record Event(ZonedDateTime at, long order, Runnable happens) {}

    private final PriorityQueue<Event> queue = new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::order));
    private final Stage stage;
    private final LocalDate today;
    private long count;

    Events(Stage stage, LocalDate today) {
        this.stage = stage;
        this.today = today;
    }

    void at(LocalDate day, LocalTime time, Runnable happens) {
        if (day.isBefore(today)) queue.add(new Event(day.atTime(time).atZone(Moment.ZONE), count++, happens));
    }

    void play() {
        while (!queue.isEmpty()) {
            Event next = queue.poll();
            stage.standAt(next.at());
            next.happens().run();
        }
    }
}
