package org.teamaround.plan;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.person.merge.MergeHindrance;

/** A child has one open episode at a time: two children who have one each cannot be made one before one of the two is closed. */
public final class TwoOpenEpisodes implements MergeHindrance {
    private final Episodes episodes;

    public TwoOpenEpisodes(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override public List<Problem> between(PersonId kept, PersonId givenUp) {
        Optional<Episode> one = open(kept);
        Optional<Episode> other = open(givenUp);
        if (one.isEmpty() || other.isEmpty()) return List.of();
        return List.of(Problem.of("person.merge.problem.open-episodes", one.get().reference(), other.get().reference()));
    }

    private Optional<Episode> open(PersonId child) {
        return episodes.of(child).stream().filter(Episode::isOpen).findFirst();
    }
}
