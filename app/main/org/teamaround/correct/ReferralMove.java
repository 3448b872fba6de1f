package org.teamaround.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.Assessments;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeChanged;
import org.teamaround.plan.Episodes;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** A referral of the wrong child: the case opened on it, with its meetings and plan, and the CAFs begun for it go along. */
final class ReferralMove implements MovesOf {
    private final Referrals referrals;
    private final Episodes episodes;
    private final Assessments assessments;
    private final AssessmentMove cafs;
    private final Announcements announcements;

    ReferralMove(Referrals referrals, Episodes episodes, Assessments assessments, AssessmentMove cafs, Announcements announcements) {
        this.referrals = referrals;
        this.episodes = episodes;
        this.assessments = assessments;
        this.cafs = cafs;
        this.announcements = announcements;
    }

    @Override public MovedKind kind() {
        return MovedKind.REFERRAL;
    }

    @Override public Stream<Movable> of(PersonId child) {
        return referrals.of(child).stream().map(r -> new Movable(MovedKind.REFERRAL, r.id().value(), Optional.of(r.receivedOn()),
            Phrase.of("correct.of.referral", r.reference())));
    }

    @Override public Outcome<?> move(UUID record, PersonId from, PersonId to, Actor actor) {
        Optional<Referral> found = referrals.find(new ReferralId(record)).filter(r -> r.children().contains(from));
        if (found.isEmpty()) return Outcome.refused(Problem.of("correct.problem.gone"));
        Referral referral = found.get();
        if (referral.children().contains(to)) return Outcome.refused(Problem.of("correct.problem.there-already"));
        List<Episode> cases = episodes.of(from).stream().filter(e -> e.referral().equals(Optional.of(referral.id()))).toList();
        boolean two = cases.stream().anyMatch(Episode::isOpen) && episodes.of(to).stream().anyMatch(Episode::isOpen);
        if (two) return Outcome.refused(Problem.of("correct.problem.case-there"));
        List<Assessment> begun = assessments.of(from).stream().filter(a -> a.referral().equals(Optional.of(referral.id()))).toList();
        List<PersonId> children = new ArrayList<>(referral.children());
        children.replaceAll(child -> child.equals(from) ? to : child);
        referrals.save(referral.about(children));
        begun.forEach(caf -> assessments.save(cafs.moved(caf, to)));
        return cases(cases, from, to);
    }

    /** Who leads may read what is restricted of the right child now, and of the wrong one no more. */
    private Outcome<?> cases(List<Episode> cases, PersonId from, PersonId to) {
        Outcome<Void> told = Outcome.done(null);
        for (Episode episode : cases) {
            episodes.save(episode.about(to));
            told = told.then(done -> announcements.announce(new EpisodeChanged(episode.id()))).then(done -> announcements.announce(new Parted(from)));
        }
        return told;
    }
}
