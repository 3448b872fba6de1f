package org.teamaround.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/**
 * What came of a team meeting, as typed.
 * @param date   the day it was held, when it was not the day it was called for
 * @param people how each took part; those who came unasked as well
 */
public record HeldDraft(Optional<LocalDate> date, Optional<LocalTime> start, Optional<LocalTime> end, List<Participation> people,
        MeetingNotes notes, Optional<LocalDate> next) {
    /** How one person took part. {@code report} is what they sent or said in writing. */
    public record Participation(Doer who, Attendance attendance, String report) {
        public static Participation attended(Doer who) {
            return new Participation(who, Attendance.ATTENDED, "");
        }
    }

    public HeldDraft {
        people = List.copyOf(people);
    }

    HeldDraft clean(TypedText typed) {
        List<Participation> told = people.stream().map(p -> new Participation(p.who(), p.attendance(), typed.text("people", p.report()))).toList();
        return new HeldDraft(date, start, end, told, notes.clean(typed), next);
    }

    Optional<Participation> of(Doer who) {
        return people.stream().filter(p -> p.who().equals(who)).findFirst();
    }
}
