package org.teamaround.correct;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.Assessments;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** A CAF becomes the next version of the other child's, with all its answers. */
final class AssessmentMove implements MovesOf {
    private final Assessments assessments;
    private final Referrals referrals;

    AssessmentMove(Assessments assessments, Referrals referrals) {
        this.assessments = assessments;
        this.referrals = referrals;
    }

    @Override public MovedKind kind() {
        return MovedKind.ASSESSMENT;
    }

    @Override public Stream<Movable> of(PersonId child) {
        return assessments.headings(child).stream().map(a -> new Movable(MovedKind.ASSESSMENT, a.id().value(), Optional.of(a.startedOn()),
            Phrase.of("correct.of.assessment", a.version())));
    }

    @Override public Outcome<?> move(UUID record, PersonId from, PersonId to, Actor actor) {
        Optional<Assessment> found = assessments.find(new AssessmentId(record)).filter(a -> a.child().equals(from));
        if (found.isEmpty()) return Outcome.refused(Problem.of("correct.problem.gone"));
        if (found.get().isOpen() && assessments.headings(to).stream().anyMatch(Assessment::isOpen))
            return Outcome.refused(Problem.of("correct.problem.caf-open"));
        assessments.save(moved(found.get(), to));
        return Outcome.done(true);
    }

    Assessment moved(Assessment caf, PersonId to) {
        int taken = assessments.headings(to).stream().mapToInt(Assessment::version).max().orElse(0);
        boolean free = assessments.headings(to).stream().noneMatch(a -> a.version() == caf.version());
        Optional<ReferralId> follows = caf.referral().filter(id -> referrals.find(id).filter(r -> r.children().contains(to)).isPresent());
        return caf.about(to, free ? caf.version() : taken + 1, follows);
    }
}
