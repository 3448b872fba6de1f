package org.teamaround.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;

/** Lists a referral on a meeting, or moves it there from another; a paper that came too late needs the chair ({@link AgreeLatePaper}). */
@Needs(Right.SCREEN)
public final class ListItem {
    private final PanelRoom room;
    private final Transactions transactions;

    public ListItem(PanelRoom room, Transactions transactions) {
        this.room = room;
        this.transactions = transactions;
    }

    /** @param section absent for the one the referral belongs in by itself */
    public Outcome<PanelItem> list(ReferralId id, PanelMeetingId meetingId, Optional<AgendaSection> section, Actor actor) {
        if (!actor.may(Right.SCREEN)) return Outcome.refused(actor.lacks(Right.SCREEN));
        Optional<Referral> referral = room.referrals().find(id);
        Optional<PanelMeeting> meeting = room.panels().meeting(meetingId);
        if (referral.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-referral"));
        if (meeting.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-meeting"));
        AgendaSection where = section.orElseGet(() -> room.listing().sectionFor(referral.get()));
        List<Problem> problems = new ArrayList<>(ListingRules.check(referral.get(), meeting.get(), where));
        if (problems.isEmpty() && where.isForWaiting()) problems.addAll(late(referral.get(), meeting.get()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("panel.list-item", actor),
            () -> room.listing().listOrMove(referral.get(), meeting.get(), where, Optional.empty())
                .then(item -> room.changed(meetingId, item)));
    }

    private List<Problem> late(Referral referral, PanelMeeting meeting) {
        boolean heardBefore = room.panels().itemsOf(referral.id()).stream().anyMatch(i -> i.decision().isPresent());
        if (heardBefore || DeadlineRule.inTime(meeting, room.papers().of(referral))) return List.of();
        return List.of(Problem.of("panel.problem.late-paper", meeting.date(), meeting.paperDeadline()));
    }
}
