package org.teamaround.consent;

import static org.teamaround.consent.ConsentState.EXPIRED;
import static org.teamaround.consent.ConsentState.GIVEN_FULL;
import static org.teamaround.consent.ConsentState.GIVEN_LIMITED;
import static org.teamaround.consent.ConsentState.PARTLY_WITHDRAWN;
import static org.teamaround.consent.ConsentState.REFUSED;
import static org.teamaround.consent.ConsentState.REQUESTED;
import static org.teamaround.consent.ConsentState.SUPERSEDED;
import static org.teamaround.consent.ConsentState.WITHDRAWN;
import static org.teamaround.kernel.Role.CLERK;
import static org.teamaround.kernel.Role.COORDINATOR;
import static org.teamaround.kernel.Role.LEAD_PROFESSIONAL;
import static org.teamaround.kernel.Role.TEAM_LEADER;

import java.util.List;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Word;

/**
 * The consent machine (domain.md 4.6): from the record in force to the one that replaces it. "L C" of the document take consent; a
 * team leader stands in for them, and a clerk may type what somebody else has taken ({@link ConsentRules}).
 */
public final class ConsentMoves {
    private static final List<ConsentState> GIVEN = List.of(GIVEN_FULL, GIVEN_LIMITED, PARTLY_WITHDRAWN);
    private static final Role[] TAKERS = {LEAD_PROFESSIONAL, COORDINATOR, TEAM_LEADER};
    private static final Role[] STAFF = {CLERK, LEAD_PROFESSIONAL, COORDINATOR, TEAM_LEADER};

    private ConsentMoves() {}

    public static Moves<ConsentState> table() {
        Moves<ConsentState> moves = new Moves<ConsentState>("consent").start(REQUESTED, "asked", STAFF);
        for (ConsentState before : List.of(REQUESTED, REFUSED, WITHDRAWN)) answers(moves, before);
        for (ConsentState before : GIVEN) changes(moves, before);
        return moves;
    }

    /** Whether the table has the move at all, whoever makes it: empty, or the sentence to show. */
    static List<Problem> refusal(ConsentState from, ConsentState to) {
        return table().allows(from, to) ? List.of()
            : List.of(Problem.of("consent.problem.no-such-move", Word.of("consent.state", from), Word.of("consent.state", to)));
    }

    private static void answers(Moves<ConsentState> moves, ConsentState before) {
        moves.move(before, GIVEN_FULL, "given", TAKERS).move(before, GIVEN_LIMITED, "given", TAKERS);
        if (before == REQUESTED) moves.move(before, REFUSED, "refused", TAKERS);
        else moves.move(before, REQUESTED, "asked again", STAFF);
    }

    private static void changes(Moves<ConsentState> moves, ConsentState before) {
        moves.move(before, GIVEN_FULL, "reconfirmed or varied", TAKERS).move(before, GIVEN_LIMITED, "reconfirmed or varied", TAKERS)
            .move(before, PARTLY_WITHDRAWN, "partly withdrawn", TAKERS).move(before, WITHDRAWN, "withdrawn", TAKERS)
            .move(before, REFUSED, "the young person's own refusal", TAKERS)
            .move(before, EXPIRED, "date passed").move(before, SUPERSEDED, "the young person's own consent");
    }
}
