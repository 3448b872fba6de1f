package org.teamaround.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/**
 * The manager's yes or no to sharing without agreement (domain.md 5.2): beforehand, or after the fact where it was urgent. A no to what was
 * shared already stays on the record; what was not shared yet does not go.
 */
@Needs(Right.SHARE_WITHOUT_CONSENT)
public final class AuthoriseSharing {
    private final SharingDecisions decisions;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public AuthoriseSharing(SharingDecisions decisions, Transactions transactions, Announcements announcements, Moment moment) {
        this.decisions = decisions;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    /** @param why needed for a no */
    public Outcome<SharingDecision> decide(SharingDecisionId id, boolean agreed, String why, Actor actor) {
        TypedText typed = new TypedText();
        String reason = agreed ? typed.text("decision.why", why) : typed.requiredText("decision.why", why);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SHARE_WITHOUT_CONSENT));
        problems.addAll(typed.problems());
        Optional<SharingDecision> found = decisions.find(id);
        if (found.filter(SharingDecision::waitsForManager).isEmpty()) problems.add(Problem.of("consent.problem.decided-already"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("consent.authorise", actor), () -> {
            SharingDecision decided = found.orElseThrow().decided(new ManagerWord(agreed, actor.name(), moment.local(), reason));
            decisions.save(decided);
            return announcements.announce(new SharingDecided(id, decided.children())).map(done -> decided);
        });
    }
}
