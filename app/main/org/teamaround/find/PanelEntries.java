package org.teamaround.find;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.teamaround.kernel.Written;
import org.teamaround.panel.MeetingState;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.Panels;

/** Panel meetings as they can be found: by name and day, the latest first. */
public final class PanelEntries implements Source {
    private static final int LAST_DAY = 99_999_999;
    private final Panels panels;
    private final Sentences words;

    public PanelEntries(Panels panels, Sentences words) {
        this.panels = panels;
        this.words = words;
    }

    @Override public void each(Consumer<Entry> into) {
        panels.meetings().stream().map(this::entry).forEach(into);
    }

    @Override public Set<UUID> touched(Written written) {
        return written.in("panel_meeting");
    }

    @Override public List<Entry> of(Collection<UUID> ids) {
        return ids.stream().map(PanelMeetingId::new).map(panels::meeting).flatMap(Optional::stream).map(this::entry).toList();
    }

    private Entry entry(PanelMeeting meeting) {
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        String detail = words.of(cancelled ? "find.detail.panel-cancelled" : "find.detail.panel", meeting.date(), meeting.time());
        return new Entry(Kind.PANEL, meeting.id().value(), meeting.name(), detail, newestFirst(Days.number(meeting.date().toString())), cancelled,
            List.of(new Term(Field.NAME, meeting.name()), new Term(Field.SORT, words.of("find.sort.panel")), Term.of(Field.DAY, meeting.date())));
    }

    private static String newestFirst(int day) {
        return "%08d".formatted(LAST_DAY - day);
    }
}
