package org.teamaround.panel;

import java.util.List;
import org.teamaround.directory.PractitionerId;

/** What the minute-taker writes about the meeting as a whole (domain.md 2.j nos. 1 and 2). Any part may be empty. */
public record MeetingNotes(List<String> apologies, String conflicts, String mattersArising, String minuteTaker,
        List<PractitionerId> attended) {
    public MeetingNotes {
        apologies = List.copyOf(apologies);
        attended = List.copyOf(attended);
    }
}
