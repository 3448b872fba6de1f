package org.teamaround.referral;

import static org.teamaround.kernel.Role.CLERK;
import static org.teamaround.kernel.Role.COORDINATOR;
import static org.teamaround.kernel.Role.LEAD_PROFESSIONAL;
import static org.teamaround.kernel.Role.PANEL_CHAIR;
import static org.teamaround.kernel.Role.TEAM_LEADER;
import static org.teamaround.referral.ReferralState.ACCEPTED_DIRECT;
import static org.teamaround.referral.ReferralState.ACCEPTED_FOR_PANEL;
import static org.teamaround.referral.ReferralState.ALLOCATED;
import static org.teamaround.referral.ReferralState.AWAITING_INFORMATION;
import static org.teamaround.referral.ReferralState.COMPLETED;
import static org.teamaround.referral.ReferralState.DECLINED;
import static org.teamaround.referral.ReferralState.DEFERRED;
import static org.teamaround.referral.ReferralState.DRAFT;
import static org.teamaround.referral.ReferralState.DUPLICATE;
import static org.teamaround.referral.ReferralState.ESCALATED;
import static org.teamaround.referral.ReferralState.LISTED;
import static org.teamaround.referral.ReferralState.NOT_ACCEPTED;
import static org.teamaround.referral.ReferralState.RECEIVED;
import static org.teamaround.referral.ReferralState.REDIRECTED;
import static org.teamaround.referral.ReferralState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Word;

/**
 * The referral machine (domain.md 4.1). Where 4.1 says C, a team leader may too (4.8: screen and list). A listed referral goes back to
 * waiting when its item is taken off the agenda (4.2, "Removed").
 */
public final class ReferralMoves {
    /** Neither settled nor taken: what "any open" of the document means. */
    public static final Set<ReferralState> OPEN = Set.of(DRAFT, RECEIVED, AWAITING_INFORMATION, ACCEPTED_FOR_PANEL, ACCEPTED_DIRECT, LISTED,
        DEFERRED);
    private static final Role[] SCREENERS = {COORDINATOR, TEAM_LEADER};
    private static final Role[] DECIDERS = {PANEL_CHAIR, CLERK, COORDINATOR};

    private ReferralMoves() {}

    public static Moves<ReferralState> table() {
        Moves<ReferralState> moves = new Moves<ReferralState>("referral")
            .start(DRAFT, "started", CLERK, COORDINATOR, LEAD_PROFESSIONAL, TEAM_LEADER)
            .move(DRAFT, RECEIVED, "mandatory fields; date-time", CLERK, COORDINATOR, LEAD_PROFESSIONAL, TEAM_LEADER);
        screening(moves);
        panel(moves);
        for (ReferralState open : OPEN) moves.move(open, WITHDRAWN, "referrer or family; consent refused", SCREENERS);
        for (ReferralState taken : List.of(ALLOCATED, ACCEPTED_DIRECT)) moves.move(taken, COMPLETED, "episodes created and feedback sent");
        return moves;
    }

    /** The sentence for a move that is not in the table. */
    static List<Problem> refusal(ReferralState from, ReferralState to) {
        return List.of(Problem.of("referral.problem.no-such-move", Word.of("referral.state", from), Word.of("referral.state", to)));
    }

    private static void screening(Moves<ReferralState> moves) {
        moves.move(RECEIVED, AWAITING_INFORMATION, "question sent, due date", SCREENERS)
            .move(AWAITING_INFORMATION, RECEIVED, "answer", CLERK, COORDINATOR, TEAM_LEADER)
            .move(AWAITING_INFORMATION, NOT_ACCEPTED, "no answer after 2 chases", SCREENERS)
            .move(RECEIVED, REDIRECTED, "level 4 or harm; phone call recorded")
            .move(RECEIVED, NOT_ACCEPTED, "reason and service signposted; feedback required", SCREENERS)
            .move(RECEIVED, DUPLICATE, "link to other referral", SCREENERS)
            .move(RECEIVED, ACCEPTED_FOR_PANEL, "consent recorded", SCREENERS)
            .move(RECEIVED, ACCEPTED_DIRECT, "consent; single service; team leader agrees", SCREENERS);
    }

    private static void panel(Moves<ReferralState> moves) {
        moves.move(ACCEPTED_FOR_PANEL, LISTED, "on an agenda", COORDINATOR, PANEL_CHAIR, TEAM_LEADER)
            .move(LISTED, ACCEPTED_FOR_PANEL, "taken off the agenda", COORDINATOR, PANEL_CHAIR, TEAM_LEADER)
            .move(DEFERRED, LISTED, "next panel", COORDINATOR, PANEL_CHAIR, TEAM_LEADER);
        for (ReferralState decided : List.of(ALLOCATED, DEFERRED, DECLINED, ESCALATED))
            moves.move(LISTED, decided, "panel decision", DECIDERS);
    }
}
