package org.teamaround.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Puts one panel date into the calendar that belongs to no series; referrals that waited for a panel are listed. */
@Needs(Right.SCREEN)
public final class HoldSinglePanel {
    private final PanelRoom room;
    private final Transactions transactions;
    private final Moment moment;

    public HoldSinglePanel(PanelRoom room, Transactions transactions, Moment moment) {
        this.room = room;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<PanelMeeting> hold(SinglePanelDraft draft, Actor actor) {
        if (!actor.may(Right.SCREEN)) return Outcome.refused(actor.lacks(Right.SCREEN));
        TypedText typed = new TypedText();
        String name = typed.requiredLine("name", draft.name());
        String place = typed.line("place", draft.place());
        List<Problem> problems = new ArrayList<>(typed.problems());
        if (draft.time().isEmpty()) problems.add(Problem.at("time", "panel.problem.no-time"));
        problems.addAll(TypedNames.tooLong("chair", draft.chair()));
        problems.addAll(TypedNames.tooLong("viceChair", draft.viceChair()));
        problems.addAll(TypedNames.tooLong(draft.members()));
        problems.addAll(draft.date().map(this::checkDay).orElseGet(() -> List.of(Problem.at("date", "panel.problem.no-date"))));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("panel.hold-single-panel", actor), () -> save(draft, name, place));
    }

    private List<Problem> checkDay(LocalDate day) {
        return MeetingDayRules.check("date", day, room.calendar(day));
    }

    private Outcome<PanelMeeting> save(SinglePanelDraft draft, String name, String place) {
        TypedNames names = room.names();
        LocalDate date = draft.date().orElseThrow();
        List<PanelMember> members = draft.members().stream().flatMap(m -> names.practitioner(m.name(), m.agency())
            .map(id -> new PanelMember(id, TypedText.cleanLine(m.substitute()))).stream()).toList();
        PanelMeeting meeting = new PanelMeeting(new PanelMeetingId(Ids.fresh(moment.now())), Optional.empty(), name, date,
            draft.time().orElseThrow(), place, room.calendar(date).paperDeadline(date, draft.deadlineDays()), draft.countsFrom(),
            names.practitioner(draft.chair(), ""), names.practitioner(draft.viceChair(), ""), members, MeetingState.PLANNED, Optional.empty(),
            "", List.of(), "", "", "", List.of());
        room.panels().save(meeting);
        return room.listing().listWaiting().then(listed -> room.changed(meeting.id(), meeting));
    }
}
