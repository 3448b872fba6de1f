package org.teamaround.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/**
 * A team meeting to be called, as typed.
 * @param purpose    for a meeting of professionals only: why without the family
 * @param agenda     empty for the usual points
 * @param lateReason why the date stands before the consent or the assessment; empty when it does not
 */
public record MeetingDraft(List<EpisodeId> episodes, Optional<MeetingKind> kind, Optional<LocalDate> date, Optional<LocalTime> start,
        Optional<LocalTime> end, String place, String chair, String noteTaker, String purpose, List<String> agenda, List<Doer> invited,
        String lateReason) {
    public MeetingDraft {
        episodes = List.copyOf(episodes);
        agenda = List.copyOf(agenda);
        invited = List.copyOf(invited);
    }

    MeetingDraft clean(TypedText typed) {
        return new MeetingDraft(episodes, kind, date, start, end, typed.line("place", place), typed.line("chair", chair),
            typed.line("noteTaker", noteTaker), typed.text("purpose", purpose), agenda.stream().map(p -> typed.line("agenda", p)).toList(), invited,
            typed.text("lateReason", lateReason));
    }
}
