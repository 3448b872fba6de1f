package org.teamaround.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;

/** Builds the agenda of a meeting from what is recorded now. */
@Needs(Right.READ)
public final class AssembleAgenda {
    private final Panels panels;
    private final AgendaLines lines;
    private final SettledOutside settled;

    public AssembleAgenda(Panels panels, AgendaLines lines, SettledOutside settled) {
        this.panels = panels;
        this.lines = lines;
        this.settled = settled;
    }

    public Outcome<Agenda> assemble(PanelMeetingId id, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        return panels.meeting(id).map(m -> Outcome.done(of(m))).orElseGet(() -> Outcome.refused(Problem.of("panel.problem.no-meeting")));
    }

    private Agenda of(PanelMeeting meeting) {
        List<PanelMeeting> same = panels.meetings().stream().filter(m -> m.series().equals(meeting.series()))
            .filter(m -> m.state() != MeetingState.CANCELLED).toList();
        Optional<PanelMeeting> previous = same.stream().filter(m -> m.begins().isBefore(meeting.begins())).reduce((a, b) -> b);
        Optional<PanelMeeting> next = same.stream().filter(m -> m.begins().isAfter(meeting.begins())).findFirst();
        return new Agenda(meeting, previous, next, numbered(meeting, panels.agenda(meeting.id())),
            previous.map(this::awaited).orElse(List.of()), settled.between(previous, meeting));
    }

    private List<AgendaLine> numbered(PanelMeeting meeting, List<PanelItem> items) {
        lines.readTogether(items);
        List<AgendaLine> numbered = new ArrayList<>();
        items.stream().sorted(Panels.inOrder()).forEach(i -> lines.of(numbered.size() + 1, i, meeting).ifPresent(numbered::add));
        return numbered;
    }

    private List<AgendaLine> awaited(PanelMeeting previous) {
        return numbered(previous, panels.agenda(previous.id())).stream()
            .filter(l -> l.item().decision().filter(d -> !d.awaited().isEmpty()).isPresent()).toList();
    }
}
