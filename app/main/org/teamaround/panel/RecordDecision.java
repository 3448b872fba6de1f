package org.teamaround.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/**
 * Records what the panel decided on one item: item and referral move, word is owed to the referrer, a deferred item stands on the next
 * agenda with its count, and later rooms hear of it ({@link PanelDecided}), all or nothing.
 */
@Needs(Right.RECORD_DECISION)
public final class RecordDecision {
    private final PanelRoom room;
    private final ReferralSteps steps;
    private final DecisionWords words;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;
    private final PanelItemMoves moves = new PanelItemMoves();

    public RecordDecision(PanelRoom room, ReferralSteps steps, DecisionWords words, Transactions transactions, Announcements announcements,
            Moment moment) {
        this.room = room;
        this.steps = steps;
        this.words = words;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<PanelItem> record(PanelItemId id, DecisionDraft draft, Actor actor) {
        if (!actor.may(Right.RECORD_DECISION)) return Outcome.refused(actor.lacks(Right.RECORD_DECISION));
        Optional<PanelItem> item = room.panels().item(id);
        Optional<PanelMeeting> meeting = item.flatMap(i -> room.panels().meeting(i.meeting()));
        if (meeting.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-item"));
        List<Problem> problems = problems(item.get(), meeting.get(), draft, actor);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("panel.record-decision", actor), () -> decide(item.get(), meeting.get(), draft));
    }

    private List<Problem> problems(PanelItem item, PanelMeeting meeting, DecisionDraft draft, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (meeting.state() != MeetingState.PLANNED && meeting.state() != MeetingState.HELD)
            problems.add(Problem.of("panel.problem.minutes-agreed", meeting.date()));
        if (meeting.date().isAfter(moment.today())) problems.add(Problem.of("panel.problem.not-met-yet", meeting.date()));
        problems.addAll(moves.checkDecision(item.state(), draft.kind().item(), actor));
        if (!problems.isEmpty()) return problems;
        int most = meeting.series().flatMap(room.panels()::series).map(PanelSeries::maxDeferrals).orElse(PanelSeries.USUAL_MAX_DEFERRALS);
        return DecisionRules.check(draft, item, meeting, most);
    }

    private Outcome<PanelItem> decide(PanelItem item, PanelMeeting meeting, DecisionDraft draft) {
        Outcome<Optional<PanelMeeting>> next = nextMeeting(meeting, draft);
        if (!next.isDone()) return Outcome.refused(next.problems());
        Optional<PanelMeeting> to = next.result().flatMap(m -> m);
        Decision decision = new MadeDecision(room.names()).of(draft, meeting.date(), to.map(PanelMeeting::id));
        PanelItem decided = item.decided(draft.kind().item(), decision);
        room.panels().save(decided);
        if (meeting.isPlanned()) room.panels().save(meeting.in(MeetingState.HELD));
        new CarryOn(room.panels(), room.listing()).follow(decided, decision, meeting, to);
        return moveReferral(decided, decision, to).then(moved -> announcements.announce(new PanelDecided(item.id(), item.referral(), decision)))
            .map(told -> decided);
    }

    /** What is heard again after a decision (review, lead professional to be found) leaves the referral where it is. */
    private Outcome<?> moveReferral(PanelItem item, Decision decision, Optional<PanelMeeting> next) {
        if (!item.section().isForWaiting()) return Outcome.done(item);
        return steps.decided(item.referral(), decision.kind().referral(), decision.on(), words.toReferrer(decision, next));
    }

    private Outcome<Optional<PanelMeeting>> nextMeeting(PanelMeeting meeting, DecisionDraft draft) {
        if (draft.kind() != DecisionKind.DEFER) return Outcome.done(Optional.empty());
        if (draft.deferredTo().isEmpty()) return Outcome.done(room.listing().choice().after(meeting));
        return room.panels().meeting(draft.deferredTo().get()).filter(m -> m.isPlanned() && m.begins().isAfter(meeting.begins()))
            .map(m -> Outcome.done(Optional.of(m))).orElseGet(() -> Outcome.refused(Problem.at("deferredTo", "panel.problem.not-a-later-panel")));
    }
}
