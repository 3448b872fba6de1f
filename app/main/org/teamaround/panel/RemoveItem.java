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
import org.teamaround.kernel.TypedText;

/** Takes an item off the agenda before the panel, with a reason; the referral then waits for another date. */
@Needs(Right.SCREEN)
public final class RemoveItem {
    private final PanelRoom room;
    private final ReferralSteps steps;
    private final Transactions transactions;
    private final PanelItemMoves moves = new PanelItemMoves();

    public RemoveItem(PanelRoom room, ReferralSteps steps, Transactions transactions) {
        this.room = room;
        this.steps = steps;
        this.transactions = transactions;
    }

    public Outcome<PanelItem> remove(PanelItemId id, String reason, Actor actor) {
        if (!actor.may(Right.SCREEN)) return Outcome.refused(actor.lacks(Right.SCREEN));
        Optional<PanelItem> item = room.panels().item(id);
        if (item.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-item"));
        TypedText typed = new TypedText();
        String why = typed.requiredLine("reason", reason);
        List<Problem> problems = new ArrayList<>(typed.problems());
        problems.addAll(moves.check(item.get().state(), ItemState.REMOVED, actor));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        PanelItem removed = item.get().removed(why);
        return transactions.inTransaction(Act.of("panel.remove-item", actor).because(why), () -> {
            room.panels().save(removed);
            room.listing().renumber(removed.meeting(), removed.section());
            Outcome<?> waits = item.get().state() == ItemState.LISTED && removed.section().isForWaiting()
                ? steps.takenOff(removed.referral()) : Outcome.done(removed);
            return waits.then(done -> room.changed(removed.meeting(), removed));
        });
    }
}
