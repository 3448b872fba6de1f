package org.teamaround.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.referral.ReferralState.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Staff;

/** The whole table against domain.md 4.1. */
class ReferralMovesTest {
    private final Moves<ReferralState> moves = ReferralMoves.table();

    @Test
    void theTableIsThatOfTheDocument() {
        Map<ReferralState, Set<ReferralState>> expected = new TreeMap<>(Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(RECEIVED, WITHDRAWN)),
            Map.entry(RECEIVED, EnumSet.of(AWAITING_INFORMATION, REDIRECTED, NOT_ACCEPTED, DUPLICATE, ACCEPTED_FOR_PANEL, ACCEPTED_DIRECT, WITHDRAWN)),
            Map.entry(AWAITING_INFORMATION, EnumSet.of(RECEIVED, NOT_ACCEPTED, WITHDRAWN)),
            Map.entry(ACCEPTED_FOR_PANEL, EnumSet.of(LISTED, WITHDRAWN)),
            Map.entry(ACCEPTED_DIRECT, EnumSet.of(COMPLETED, WITHDRAWN)),
            Map.entry(LISTED, EnumSet.of(ACCEPTED_FOR_PANEL, ALLOCATED, DEFERRED, DECLINED, ESCALATED, WITHDRAWN)),
            Map.entry(DEFERRED, EnumSet.of(LISTED, WITHDRAWN)),
            Map.entry(ALLOCATED, EnumSet.of(COMPLETED))));
        for (ReferralState from : ReferralState.values())
            for (ReferralState to : ReferralState.values())
                assertThat(moves.allows(from, to)).as(from + " to " + to).isEqualTo(expected.getOrDefault(from, Set.of()).contains(to));
    }

    @Test
    void whoMay() {
        assertThat(moves.check(RECEIVED, ACCEPTED_FOR_PANEL, Staff.EILIDH)).hasSize(1);
        assertThat(moves.check(RECEIVED, ACCEPTED_FOR_PANEL, Staff.TOMAS)).isEmpty();
        assertThat(moves.check(LISTED, ALLOCATED, Staff.RHYS)).isEmpty();
        assertThat(moves.check(LISTED, ALLOCATED, Staff.EILIDH)).as("the clerk types").isEmpty();
        assertThat(moves.check(LISTED, ALLOCATED, Staff.CHIPO)).hasSize(1);
        assertThat(moves.check(RECEIVED, REDIRECTED, Staff.CHIPO)).as("any").isEmpty();
        assertThat(moves.table()).allSatisfy(m -> assertThat(m.who()).doesNotContain(Role.VIEWER));
    }
}
