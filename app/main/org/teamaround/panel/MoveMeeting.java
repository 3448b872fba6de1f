package org.teamaround.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.kernel.WorkingDays;

/** Moves one meeting to another day; its paper deadline keeps the same number of working days before it, its items stay. */
@Needs(Right.SCREEN)
public final class MoveMeeting {
    private final PanelRoom room;
    private final Transactions transactions;
    private final Moment moment;

    public MoveMeeting(PanelRoom room, Transactions transactions, Moment moment) {
        this.room = room;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** @param time absent to keep the time */
    public Outcome<PanelMeeting> move(PanelMeetingId id, LocalDate date, Optional<LocalTime> time, String reason, Actor actor) {
        if (!actor.may(Right.SCREEN)) return Outcome.refused(actor.lacks(Right.SCREEN));
        Optional<PanelMeeting> found = room.panels().meeting(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-meeting"));
        PanelMeeting meeting = found.get();
        List<Problem> problems = problems(meeting, date);
        TypedText typed = new TypedText();
        String why = typed.line("reason", reason);
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        PanelMeeting moved = meeting.movedTo(date, time.orElse(meeting.time()), deadline(meeting, date)).because(why);
        return transactions.inTransaction(Act.of("panel.move-meeting", actor).because(why), () -> {
            room.panels().save(moved);
            return room.changed(id, moved);
        });
    }

    private List<Problem> problems(PanelMeeting meeting, LocalDate date) {
        List<Problem> problems = new ArrayList<>();
        if (!meeting.isPlanned()) problems.add(Problem.of("panel.problem.meeting-over", meeting.date()));
        if (date.isBefore(moment.today())) problems.add(Problem.at("date", "panel.problem.date-passed", date));
        problems.addAll(MeetingDayRules.check("date", date, room.calendar(date)));
        boolean taken = meeting.series().isPresent() && room.panels().meetings(meeting.series().get()).stream()
            .anyMatch(m -> m.isPlanned() && !m.id().equals(meeting.id()) && m.date().equals(date));
        if (taken) problems.add(Problem.at("date", "panel.problem.day-taken", date));
        return problems;
    }

    private LocalDate deadline(PanelMeeting meeting, LocalDate date) {
        WorkingDays before = room.workingDays(meeting.date());
        int days = before.between(meeting.paperDeadline(), meeting.date());
        int usual = meeting.series().flatMap(room.panels()::series).map(PanelSeries::deadlineDays).orElse(days);
        return room.calendar(date).paperDeadline(date, usual);
    }
}
