package org.teamaround.panel;

import static org.teamaround.referral.ReferralState.ACCEPTED_FOR_PANEL;
import static org.teamaround.referral.ReferralState.ALLOCATED;
import static org.teamaround.referral.ReferralState.COMPLETED;
import static org.teamaround.referral.ReferralState.DEFERRED;
import static org.teamaround.referral.ReferralState.LISTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.teamaround.kernel.Problem;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;

/** What may stand on which agenda (domain.md 4.1, 4.2); a panel that has met may be entered later, until its minutes are written. */
final class ListingRules {
    private static final Set<ReferralState> WAITING = Set.of(ACCEPTED_FOR_PANEL, LISTED, DEFERRED);
    private static final Set<ReferralState> HEARD = Set.of(ALLOCATED, COMPLETED);

    private ListingRules() {}

    static List<Problem> check(Referral referral, PanelMeeting meeting, AgendaSection section) {
        List<Problem> problems = new ArrayList<>();
        if (!meeting.isPlanned() || meeting.date().isBefore(referral.receivedOn())) problems.add(Problem.of("panel.problem.meeting-over", meeting.date()));
        Set<ReferralState> fitting = section.isForWaiting() ? WAITING : HEARD;
        if (!fitting.contains(referral.state())) problems.add(Problem.of("panel.problem.not-for-panel", referral.reference()));
        return problems;
    }
}
