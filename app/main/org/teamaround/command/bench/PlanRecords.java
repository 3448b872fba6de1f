package org.teamaround.command.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Attendee;
import org.teamaround.plan.Closure;
import org.teamaround.plan.ClosureReason;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Doer;
import org.teamaround.plan.EcmOutcome;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.InvitationBasis;
import org.teamaround.plan.LeadRole;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.MeetingNotes;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.PlanId;
import org.teamaround.plan.PlanOutcome;
import org.teamaround.plan.PlanState;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.referral.ReferralId;

/** Episodes, team meetings and the plan of one made-up family. */
final class PlanRecords {
    private final Dice dice;
    private final Team team;
    private final CaseRecords records;
    private final Phrases phrases;
    private final LocalDate since;
    private final LocalDate today;
    private final boolean closed;

    PlanRecords(Dice dice, Team team, CaseRecords records, MadeFamily family, LocalDate today) {
        this.dice = dice;
        this.team = team;
        this.records = records;
        this.since = family.since();
        this.today = today;
        phrases = new Phrases(dice);
        closed = family.course() == Course.CLOSED;
    }

    Episode episode(PersonId child, ReferralId referral, int number) {
        LocalDate allocated = since.plusDays(10);
        boolean begun = closed || allocated.plusDays(8).isBefore(today);
        List<LeadRole> leads = dice.happens(960) ? List.of(new LeadRole(dice.one(team.practitioners()).id(), allocated, Optional.empty(), Optional.of(true), "", Optional.empty())) : List.of();
        return new Episode(new EpisodeId(records.fresh()), String.format("E-%d-%04d", since.getYear(), number), child, Optional.of(referral),
            closed ? EpisodeState.CLOSED : begun ? EpisodeState.PLAN : EpisodeState.ASSESSMENT, since.plusDays(3), Optional.of(allocated),
            begun ? Optional.of(allocated.plusDays(2)) : Optional.empty(), begun ? Optional.of(allocated.plusDays(6)) : Optional.empty(),
            Optional.of(records.level()), leads, List.of("Family support"), closed ? Optional.of(closure()) : Optional.empty());
    }

    private Closure closure() {
        LocalDate on = since.plusDays(dice.between(110, 119));
        return new Closure(on, dice.one(List.of(ClosureReason.values())), phrases.strength(), "", "Ring the family centre.", "\"It is quieter now.\"", phrases.note(),
            List.of(), "", "Ngozi Adébáyọ̀");
    }

    List<TeamMeeting> meetings(List<Episode> episodes, List<PersonId> adults) {
        List<TeamMeeting> meetings = new ArrayList<>();
        LocalDate on = since.plusDays(dice.between(40, 48));
        for (int i = 0; i < dice.between(1, 3) && (closed || on.isBefore(today)); i++, on = on.plusDays(42)) meetings.add(meeting(episodes, adults, on, i));
        return meetings;
    }

    private TeamMeeting meeting(List<Episode> episodes, List<PersonId> adults, LocalDate on, int before) {
        List<Attendee> round = new ArrayList<>();
        round.add(new Attendee(records.fresh(), new Doer.Worker(dice.one(team.practitioners()).id()), on.minusDays(10), Attendance.ATTENDED, InvitationBasis.CONSENT, ""));
        if (!adults.isEmpty()) round.add(new Attendee(records.fresh(), new Doer.Family(adults.getFirst()), on.minusDays(10), Attendance.ATTENDED, InvitationBasis.FAMILY, ""));
        MeetingNotes notes = new MeetingNotes(phrases.note(), phrases.strength(), phrases.worry(), "", Optional.of(records.level()), "\"I want a lamp by my bed.\"",
            phrases.note(), "", phrases.decision(), true, false, "");
        boolean sent = closed || dice.happens(850);
        return new TeamMeeting(new TeamMeetingId(records.fresh()), episodes.stream().map(Episode::id).toList(), before == 0 ? MeetingKind.INITIAL : MeetingKind.REVIEW, on,
            LocalTime.of(14, 0), Optional.of(LocalTime.of(15, 0)), "School", "Chipo Mutasa-Bell", "Hannah Przybylska", "", List.of(), true, round, notes,
            Optional.of(on.plusDays(42)), sent ? Optional.of(on.plusDays(4)) : Optional.empty(), sent ? List.of("The family", "School") : List.of());
    }

    DeliveryPlan plan(List<Episode> episodes, TeamMeeting agreedAt, PersonId child) {
        List<PlanOutcome> outcomes = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            List<PlanAction> actions = new ArrayList<>();
            for (int a = 1; a <= 2; a++) actions.add(action(i + "." + a, agreedAt.date(), child));
            outcomes.add(new PlanOutcome(records.fresh(), String.valueOf(i), phrases.goal(), EcmOutcome.SAFE, "", Optional.empty(), Optional.empty(), actions));
        }
        return new DeliveryPlan(new PlanId(records.fresh()), episodes.stream().map(Episode::id).toList(), 1, closed ? PlanState.CLOSED : PlanState.AGREED,
            Optional.of(agreedAt.date()), Optional.of(agreedAt.id()), outcomes, Optional.of(agreedAt.date().plusDays(42)), "", "");
    }

    private PlanAction action(String ref, LocalDate agreed, PersonId child) {
        LocalDate due = agreed.plusDays(dice.between(7, 60));
        boolean done = closed || due.isBefore(today.minusDays(10)) && dice.happens(900);
        return new PlanAction(records.fresh(), ref, List.of(child), phrases.decision(), new Doer.Worker(dice.one(team.practitioners()).id()), due, Optional.empty(), "",
            false, done ? ActionState.DONE : ActionState.AGREED, done ? phrases.note() : "", done ? Optional.of(due) : Optional.empty(), Optional.empty(), "");
    }
}
