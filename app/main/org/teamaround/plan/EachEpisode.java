package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Changes several open episodes alike, inside a transaction already begun: all or none. */
final class EachEpisode {
    private final Episodes episodes;
    private final Announcements announcements;

    EachEpisode(Episodes episodes, Announcements announcements) {
        this.episodes = episodes;
        this.announcements = announcements;
    }

    Outcome<List<Episode>> change(List<EpisodeId> which, Function<Episode, Outcome<Episode>> change) {
        if (which.isEmpty()) return Outcome.refused(Problem.of("plan.problem.no-child"));
        List<Episode> changed = new ArrayList<>();
        for (EpisodeId id : which) {
            Outcome<Episode> one = open(id).then(change).then(this::saved);
            if (!one.isDone()) return Outcome.refused(one.problems());
            changed.add(one.orFault());
        }
        return Outcome.done(changed);
    }

    /** The open episode; refused when it is closed, since a closed one is read-only. */
    Outcome<Episode> open(EpisodeId id) {
        Episode episode = episodes.find(id).orElseThrow(() -> new Fault("missing", "plan.episode"));
        return episode.isOpen() ? Outcome.done(episode) : Outcome.refused(Problem.of("plan.problem.closed", episode.reference()));
    }

    private Outcome<Episode> saved(Episode episode) {
        episodes.save(episode);
        return announcements.announce(new EpisodeChanged(episode.id())).map(none -> episode);
    }
}
