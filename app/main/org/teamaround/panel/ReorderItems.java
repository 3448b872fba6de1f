package org.teamaround.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Moves an item up or down within its section of the agenda. */
@Needs(Right.SCREEN)
public final class ReorderItems {
    private final PanelRoom room;
    private final Transactions transactions;

    public ReorderItems(PanelRoom room, Transactions transactions) {
        this.room = room;
        this.transactions = transactions;
    }

    /** @param by lines to move: -1 is one up; beyond the ends it stays at the end */
    public Outcome<PanelItem> move(PanelItemId id, int by, Actor actor) {
        if (!actor.may(Right.SCREEN)) return Outcome.refused(actor.lacks(Right.SCREEN));
        Optional<PanelItem> item = room.panels().item(id);
        if (item.isEmpty() || item.get().state() == ItemState.REMOVED) return Outcome.refused(Problem.of("panel.problem.no-item"));
        List<PanelItem> section = new ArrayList<>(room.listing().section(item.get().meeting(), item.get().section()));
        int from = section.indexOf(item.get());
        int to = Math.clamp(from + by, 0, section.size() - 1);
        if (from == to) return Outcome.done(item.get());
        Collections.rotate(section.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return transactions.inTransaction(Act.of("panel.reorder-items", actor), () -> {
            room.listing().number(section);
            return room.changed(item.get().meeting(), room.panels().item(id).orElseThrow());
        });
    }
}
