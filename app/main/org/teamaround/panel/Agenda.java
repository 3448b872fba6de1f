package org.teamaround.panel;

import java.util.List;
import java.util.Optional;

/**
 * The agenda of one meeting as it stands now (domain.md 2.j).
 * @param previous the panel before; absent for the first
 * @param next     the panel after; absent when none is planned
 * @param lines    items in order of the sections
 * @param awaited  decisions of the previous panel that still wait for something: its actions
 * @param settled  referrals settled between the previous panel and this one
 */
public record Agenda(PanelMeeting meeting, Optional<PanelMeeting> previous, Optional<PanelMeeting> next, List<AgendaLine> lines,
        List<AgendaLine> awaited, List<SettledLine> settled) {
    public Agenda {
        lines = List.copyOf(lines);
        awaited = List.copyOf(awaited);
        settled = List.copyOf(settled);
    }

    public List<AgendaLine> lines(AgendaSection section) {
        return lines.stream().filter(l -> l.item().section() == section).toList();
    }
}
