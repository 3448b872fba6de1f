package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.panel.MeetingState;
import org.teamaround.panel.Panels;

/** The paper deadline of the next panel of each kind is near: until it has passed. */
public final class PaperDeadlineCheck implements Check {
    private static final int DAYS_AHEAD = 7;
    private final Panels panels;
    private final Reminders reminders;

    public PaperDeadlineCheck(Panels panels, Reminders reminders) {
        this.panels = panels;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return panels.meetings().stream().filter(m -> m.state() == MeetingState.PLANNED)
            .filter(m -> !m.paperDeadline().isBefore(today) && !m.paperDeadline().isAfter(today.plusDays(DAYS_AHEAD)))
            .map(m -> reminders.agreed(DueKind.PANEL_PAPERS, new Subject(List.of(), Optional.empty(), m.id().value(), m.name()), m.paperDeadline()));
    }
}
