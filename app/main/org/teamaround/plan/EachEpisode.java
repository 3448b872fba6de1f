package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;

/** Changes several open episodes alike, inside a transaction already begun: all or none. */
final class EachEpisode {
    private final Episodes episodes;
    private final Announcements announcements;

    EachEpisode(Episodes episodes, Announcements announcements) {
        this.episodes = episodes;
        this.announcements = announcements;
    }

    Outcome<List<Episode>> change(List<EpisodeId> which, Function<Episode, Outcome<Episode>> change) {
        return new OpenCases(episodes).find(which).then(found -> changed(found, change));
    }

    private Outcome<List<Episode>> changed(List<Episode> found, Function<Episode, Outcome<Episode>> change) {
        List<Episode> changed = new ArrayList<>();
        for (Episode episode : found) {
            Outcome<Episode> one = change.apply(episode).then(this::saved);
            if (!one.isDone()) return Outcome.refused(one.problems());
            changed.add(one.orFault());
        }
        return Outcome.done(changed);
    }

    private Outcome<Episode> saved(Episode episode) {
        episodes.save(episode);
        return announcements.announce(new EpisodeChanged(episode.id())).map(none -> episode);
    }
}
