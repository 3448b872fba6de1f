package org.teamaround.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teamaround.consent.Standing;
import org.teamaround.kernel.Staff;

/** The waiting list says whose turn it is and what is missing. */
class WaitingTest {
    private final Office office = Office.inMemory();
    private final Referral received = office.receive.receive(Cases.a1(), Staff.EILIDH).orFault();

    @Test
    void whoseTurnFollowsTheState() {
        assertThat(Waiting.of(received, Standing.NOT_ASKED, false).whose()).isEqualTo(Waiting.Whose.COORDINATOR);
        assertThat(Waiting.of(received, Standing.REQUESTED, false).whose()).isEqualTo(Waiting.Whose.FAMILY);
        assertThat(Waiting.of(received.in(ReferralState.AWAITING_INFORMATION), Standing.FULL, false).whose()).isEqualTo(Waiting.Whose.REFERRER);
        assertThat(Waiting.of(received.in(ReferralState.LISTED), Standing.FULL, false).whose()).isEqualTo(Waiting.Whose.PANEL);
        assertThat(Waiting.of(received.in(ReferralState.COMPLETED), Standing.FULL, true).whose()).isEqualTo(Waiting.Whose.SERVICE);
        assertThat(Waiting.of(received.in(ReferralState.COMPLETED), Standing.FULL, false).whose()).isEqualTo(Waiting.Whose.NOBODY);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(Waiting.of(received, Standing.NOT_ASKED, false).missing()).containsExactly(Waiting.Missing.CONSENT);
        assertThat(Waiting.of(received.in(ReferralState.AWAITING_INFORMATION), Standing.LIMITED, false).missing()).containsExactly(Waiting.Missing.ANSWER);
        assertThat(Waiting.of(received.in(ReferralState.WITHDRAWN), Standing.NOT_ASKED, false).missing()).isEmpty();
    }
}
