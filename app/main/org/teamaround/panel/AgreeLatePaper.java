package org.teamaround.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;

/** The chair takes a paper after the deadline: the item is listed on that meeting and marked with the chair's initials. */
@Needs(Right.RECORD_DECISION)
public final class AgreeLatePaper {
    private final PanelRoom room;
    private final Transactions transactions;
    private final Moment moment;

    public AgreeLatePaper(PanelRoom room, Transactions transactions, Moment moment) {
        this.room = room;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** @param agreedBy name of the chair or vice-chair; empty when the chair acts */
    public Outcome<PanelItem> agree(ReferralId id, PanelMeetingId meetingId, String agreedBy, String reason, Actor actor) {
        if (!actor.may(Right.RECORD_DECISION)) return Outcome.refused(actor.lacks(Right.RECORD_DECISION));
        Optional<Referral> referral = room.referrals().find(id);
        Optional<PanelMeeting> meeting = room.panels().meeting(meetingId);
        if (referral.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-referral"));
        if (meeting.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-meeting"));
        String who = chair(agreedBy, meeting.get(), actor);
        AgendaSection section = room.listing().sectionFor(referral.get());
        List<Problem> problems = problems(referral.get(), meeting.get(), section, who);
        TypedText typed = new TypedText();
        String why = typed.text("reason", reason);
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        LatePaper late = new LatePaper(who, moment.today(), why);
        return transactions.inTransaction(Act.of("panel.agree-late-paper", actor).because(late.reason()),
            () -> room.listing().listOrMove(referral.get(), meeting.get(), section, Optional.of(late)).then(item -> room.changed(meetingId, item)));
    }

    private String chair(String typed, PanelMeeting meeting, Actor actor) {
        String name = TypedText.cleanLine(typed);
        if (!name.isEmpty() || !actor.roles().contains(Role.PANEL_CHAIR)) return name;
        List<String> chairs = chairs(meeting);
        return chairs.isEmpty() || chairs.contains(actor.name()) ? actor.name() : chairs.getFirst();
    }

    private List<Problem> problems(Referral referral, PanelMeeting meeting, AgendaSection section, String who) {
        List<Problem> problems = new ArrayList<>(ListingRules.check(referral, meeting, section));
        List<String> chairs = chairs(meeting);
        if (who.isEmpty()) problems.add(Problem.at("agreedBy", "panel.problem.chair-must-agree"));
        else if (!chairs.isEmpty() && chairs.stream().noneMatch(c -> c.equalsIgnoreCase(who)))
            problems.add(Problem.at("agreedBy", "panel.problem.not-the-chair", who, String.join(", ", chairs)));
        if (DeadlineRule.inTime(meeting, room.papers().of(referral))) problems.add(Problem.of("panel.problem.not-late", meeting.date()));
        return problems;
    }

    private List<String> chairs(PanelMeeting meeting) {
        return Stream.of(meeting.chair(), meeting.viceChair()).flatMap(Optional::stream).flatMap(id -> room.names().nameOf(id).stream()).toList();
    }
}
