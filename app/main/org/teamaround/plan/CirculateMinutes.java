package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Records that minutes and plan went out, on which day and to whom: printing is not sending. */
@Needs(Right.ENTER)
public final class CirculateMinutes {
    private final Transactions transactions;
    private final TeamMeetings meetings;
    private final Announcements announcements;
    private final Moment moment;

    public CirculateMinutes(Transactions transactions, TeamMeetings meetings, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<TeamMeeting> circulated(TeamMeetingId id, Optional<LocalDate> on, List<String> toWhom, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        TeamMeeting meeting = meetings.find(id).orElseThrow(() -> new Fault("missing", "plan.meeting"));
        List<Problem> problems = new ArrayList<>();
        problems.addAll(PastDayRules.check("on", on, moment.today()));
        if (!meeting.held()) problems.add(Problem.of("plan.problem.not-held-yet"));
        on.filter(d -> meeting.held() && d.isBefore(meeting.date()))
            .ifPresent(d -> problems.add(Problem.at("on", "plan.problem.minutes-before-meeting", d, meeting.date())));
        TypedText typed = new TypedText();
        List<String> names = toWhom.stream().map(n -> typed.line("to", n)).filter(n -> !n.isEmpty()).toList();
        problems.addAll(typed.problems());
        if (names.isEmpty()) problems.add(Problem.at("to", "plan.problem.minutes-to-whom"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.circulate", actor), () -> saved(meeting.circulated(on.orElseThrow(), names)));
    }

    private Outcome<TeamMeeting> saved(TeamMeeting meeting) {
        meetings.save(meeting);
        return announcements.announce(new TeamMeetingChanged(meeting.id())).map(none -> meeting);
    }
}
