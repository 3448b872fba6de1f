package org.teamaround.privacy;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Persons;

/** What must be there before an answer may go (domain.md 5.4). */
public final class SendRules {
    private final MustNotReceive barred;

    public SendRules(Persons persons) {
        barred = new MustNotReceive(persons);
    }

    /** Whether only a team leader's reasoned word lets it go to who asks. */
    public boolean isBarred(AccessRequest request) {
        return barred.applies(request);
    }

    /** Every open point at once; empty when it may go. */
    public List<Problem> problems(Answer answer) {
        AccessRequest request = answer.request();
        List<Problem> problems = new ArrayList<>();
        if (!request.isOpen()) problems.add(Problem.of("privacy.problem.settled"));
        if (isBarred(request) && request.overruling().isEmpty()) problems.add(Problem.of("privacy.problem.must-not-receive", request.asker().name()));
        if (request.isPaused()) problems.add(Problem.of("privacy.problem.stands"));
        if (request.idSeen().isEmpty()) problems.add(Problem.of("privacy.problem.identity-open"));
        if (!answer.open().isEmpty() || answer.parts().isEmpty()) problems.add(Problem.of("privacy.problem.undecided", answer.open().size()));
        else if (request.check().isEmpty()) problems.add(Problem.of("privacy.problem.not-checked"));
        else if (!request.check().get().hash().equals(answer.hash())) problems.add(Problem.of("privacy.problem.changed-since"));
        return problems;
    }
}
