package org.teamaround.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.plan.EpisodeState.ASSESSMENT;
import static org.teamaround.plan.EpisodeState.CLOSED;
import static org.teamaround.plan.EpisodeState.CONSENT_HOLD;
import static org.teamaround.plan.EpisodeState.PENDING_ALLOCATION;
import static org.teamaround.plan.EpisodeState.PLAN;
import static org.teamaround.plan.EpisodeState.STEP_UP_PENDING;
import static org.teamaround.plan.EpisodeState.TRANSFER_OUT_PENDING;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;

/** The tables against domain.md 4.3 and 4.5, pair by pair: what is not listed is refused. */
class PlanMovesTest {
    private static final Map<EpisodeState, Set<EpisodeState>> EPISODE = Map.of(
        PENDING_ALLOCATION, Set.of(ASSESSMENT),
        ASSESSMENT, Set.of(PLAN, STEP_UP_PENDING, TRANSFER_OUT_PENDING, CONSENT_HOLD, CLOSED),
        PLAN, Set.of(PLAN, STEP_UP_PENDING, TRANSFER_OUT_PENDING, CONSENT_HOLD, CLOSED),
        STEP_UP_PENDING, Set.of(STEP_UP_PENDING, PLAN, CLOSED),
        TRANSFER_OUT_PENDING, Set.of(CLOSED),
        CONSENT_HOLD, Set.of(CLOSED, STEP_UP_PENDING, ASSESSMENT, PLAN),
        CLOSED, Set.of());
    private static final Map<ActionState, Set<ActionState>> ACTION = Map.of(
        ActionState.PROPOSED, Set.of(ActionState.AGREED, ActionState.CANCELLED),
        ActionState.AGREED, Set.of(ActionState.IN_PROGRESS, ActionState.DONE, ActionState.PARTLY_DONE, ActionState.NOT_DONE, ActionState.BLOCKED,
            ActionState.CANCELLED),
        ActionState.IN_PROGRESS, Set.of(ActionState.DONE, ActionState.PARTLY_DONE, ActionState.NOT_DONE, ActionState.BLOCKED, ActionState.CANCELLED),
        ActionState.BLOCKED, Set.of(ActionState.IN_PROGRESS, ActionState.CANCELLED),
        ActionState.DONE, Set.of(), ActionState.PARTLY_DONE, Set.of(), ActionState.NOT_DONE, Set.of(), ActionState.CANCELLED, Set.of());

    @Test
    void an_episode_moves_as_the_document_says() {
        assertThat(allowed(EpisodeMoves.table(), EpisodeState.values())).isEqualTo(listed(EPISODE));
    }

    @Test
    void an_action_moves_as_the_document_says() {
        assertThat(allowed(ActionMoves.table(), ActionState.values())).isEqualTo(listed(ACTION));
    }

    @Test
    void a_plan_is_drafted_agreed_revised_or_closed() {
        assertThat(allowed(PlanMoves.table(), PlanState.values())).containsExactly("AGREED>CLOSED", "AGREED>REVISED", "DRAFT>AGREED");
    }

    @Test
    void who_may_is_kept() {
        assertThat(EpisodeMoves.table().check(PLAN, CLOSED, Staff.CHIPO)).extracting(Problem::key).containsExactly("kernel.problem.not-your-right");
        assertThat(EpisodeMoves.table().check(PLAN, CLOSED, Staff.NGOZI)).isEmpty();
        assertThat(EpisodeMoves.table().check(PLAN, STEP_UP_PENDING, Staff.EILIDH)).as("anybody may raise a safeguarding concern").isEmpty();
        assertThat(EpisodeMoves.table().check(CONSENT_HOLD, CLOSED, Staff.TOMAS)).isNotEmpty();
        assertThat(ActionMoves.table().check(ActionState.AGREED, ActionState.CANCELLED, Staff.EILIDH)).isNotEmpty();
        assertThat(ActionMoves.table().check(ActionState.AGREED, ActionState.DONE, Staff.EILIDH)).isEmpty();
    }

    private static <S extends Enum<S>> Set<String> allowed(Moves<S> moves, S[] states) {
        Set<String> found = new TreeSet<>();
        for (S from : states) for (S to : states) if (moves.allows(from, to)) found.add(from + ">" + to);
        return found;
    }

    private static <S> Set<String> listed(Map<S, Set<S>> table) {
        Set<String> found = new TreeSet<>();
        table.forEach((from, tos) -> tos.forEach(to -> found.add(from + ">" + to)));
        return found;
    }
}
