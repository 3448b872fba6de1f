package org.teamaround.panel;

import static org.teamaround.kernel.Role.CLERK;
import static org.teamaround.kernel.Role.COORDINATOR;
import static org.teamaround.kernel.Role.PANEL_CHAIR;
import static org.teamaround.kernel.Role.TEAM_LEADER;
import static org.teamaround.panel.ItemState.ALLOCATED;
import static org.teamaround.panel.ItemState.DECLINED;
import static org.teamaround.panel.ItemState.DEFERRED;
import static org.teamaround.panel.ItemState.DISCUSSED;
import static org.teamaround.panel.ItemState.ESCALATED;
import static org.teamaround.panel.ItemState.LISTED;
import static org.teamaround.panel.ItemState.PROPOSED;
import static org.teamaround.panel.ItemState.REMOVED;
import static org.teamaround.panel.ItemState.RETURNED_FOR_CAF;

import java.util.List;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;

/**
 * Moves of a panel item (domain.md 4.2). A deferred item stays as it was decided; its successor starts as proposed on the next panel.
 * A proposed one may be taken off like a listed one: it stands on the agenda too.
 */
public final class PanelItemMoves {
    private static final Role[] WHO_LISTS = {COORDINATOR, PANEL_CHAIR, TEAM_LEADER};
    private static final Role[] WHO_DECIDES = {CLERK, COORDINATOR, PANEL_CHAIR, TEAM_LEADER};

    private final Moves<ItemState> moves = new Moves<ItemState>("panel.item")
            .start(PROPOSED, "accepted for panel", WHO_LISTS)
            .move(PROPOSED, LISTED, "on an agenda", WHO_LISTS)
            .move(PROPOSED, REMOVED, "before panel, with a reason", WHO_LISTS)
            .move(LISTED, REMOVED, "before panel, with a reason", WHO_LISTS)
            .move(LISTED, DISCUSSED, "at the panel", WHO_DECIDES)
            .move(DISCUSSED, ALLOCATED, "decision", WHO_DECIDES)
            .move(DISCUSSED, DEFERRED, "decision", WHO_DECIDES)
            .move(DISCUSSED, DECLINED, "decision", WHO_DECIDES)
            .move(DISCUSSED, ESCALATED, "decision", WHO_DECIDES)
            .move(DISCUSSED, RETURNED_FOR_CAF, "decision", WHO_DECIDES);

    public List<Problem> check(ItemState from, ItemState to, Actor actor) {
        return moves.check(from, to, actor);
    }

    /** From the agenda straight to a decision: listing and discussing on the way are part of deciding. */
    public List<Problem> checkDecision(ItemState from, ItemState to, Actor actor) {
        if (!List.of(PROPOSED, LISTED, DISCUSSED).contains(from)) return moves.check(from, to, actor);
        List<Problem> problems = moves.check(LISTED, DISCUSSED, actor);
        return problems.isEmpty() ? moves.check(DISCUSSED, to, actor) : problems;
    }

    public Moves<ItemState> table() {
        return moves;
    }
}
