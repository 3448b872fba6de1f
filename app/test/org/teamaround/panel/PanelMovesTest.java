package org.teamaround.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.panel.ItemState.ALLOCATED;
import static org.teamaround.panel.ItemState.DECLINED;
import static org.teamaround.panel.ItemState.DEFERRED;
import static org.teamaround.panel.ItemState.DISCUSSED;
import static org.teamaround.panel.ItemState.ESCALATED;
import static org.teamaround.panel.ItemState.LISTED;
import static org.teamaround.panel.ItemState.PROPOSED;
import static org.teamaround.panel.ItemState.REMOVED;
import static org.teamaround.panel.ItemState.RETURNED_FOR_CAF;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tables of domain.md 4.2, every pair of states. */
class PanelMovesTest {
    @Test void anItemMovesAsTheDocumentSays() {
        Map<ItemState, Set<ItemState>> allowed = new EnumMap<>(ItemState.class);
        allowed.put(PROPOSED, EnumSet.of(LISTED, REMOVED));
        allowed.put(LISTED, EnumSet.of(DISCUSSED, REMOVED));
        allowed.put(DISCUSSED, EnumSet.of(ALLOCATED, DEFERRED, DECLINED, ESCALATED, RETURNED_FOR_CAF));
        PanelItemMoves moves = new PanelItemMoves();
        for (ItemState from : ItemState.values()) for (ItemState to : ItemState.values())
            assertThat(moves.table().allows(from, to)).as("%s to %s", from, to).isEqualTo(allowed.getOrDefault(from, Set.of()).contains(to));
    }

    @Test void minutesMoveAsTheDocumentSays() {
        Map<MeetingState, Set<MeetingState>> allowed = Map.of(MeetingState.PLANNED, EnumSet.of(MeetingState.HELD, MeetingState.CANCELLED),
            MeetingState.HELD, EnumSet.of(MeetingState.MINUTES_AGREED), MeetingState.MINUTES_AGREED, EnumSet.of(MeetingState.LOCKED));
        MinutesMoves moves = new MinutesMoves();
        for (MeetingState from : MeetingState.values()) for (MeetingState to : MeetingState.values())
            assertThat(moves.table().allows(from, to)).as("%s to %s", from, to).isEqualTo(allowed.getOrDefault(from, Set.of()).contains(to));
    }

    @Test void everyDecisionIsAMoveOfTheItem() {
        for (DecisionKind kind : DecisionKind.values())
            assertThat(new PanelItemMoves().table().allows(DISCUSSED, kind.item())).as(kind.name()).isTrue();
    }
}
