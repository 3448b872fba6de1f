package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Episodes that may still be written to: a closed one is read-only. */
final class OpenCases {
    private final Episodes episodes;

    OpenCases(Episodes episodes) {
        this.episodes = episodes;
    }

    Outcome<List<Episode>> find(List<EpisodeId> ids) {
        if (ids.isEmpty()) return Outcome.refused(Problem.of("plan.problem.no-child"));
        List<Episode> found = new ArrayList<>();
        for (EpisodeId id : ids) {
            Episode episode = episodes.find(id).orElseThrow(() -> new Fault("missing", "plan.episode"));
            if (!episode.isOpen()) return Outcome.refused(Problem.of("plan.problem.closed", episode.reference()));
            found.add(episode);
        }
        return Outcome.done(found);
    }

    /** Those of {@code ids} that are still open. */
    List<Episode> stillOpen(List<EpisodeId> ids) {
        return ids.stream().flatMap(id -> episodes.find(id).stream()).filter(Episode::isOpen).toList();
    }
}
