package org.teamaround.plan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.Episodes;
import org.teamaround.referral.ReferralId;

/** Episodes of the database, kept between commits. */
public final class KeptEpisodes implements Episodes {
    private final JooqEpisodes episodes;
    private final Kept<Whole> kept;

    /** Everything, and under what it is looked up. */
    private record Whole(List<Episode> all, Map<EpisodeId, Episode> one, Map<PersonId, List<Episode>> ofChild,
            Map<ReferralId, List<Episode>> ofReferral) {
        static Whole of(List<Episode> all) {
            return new Whole(all, all.stream().collect(Collectors.toMap(Episode::id, Function.identity())),
                Kept.by(all.reversed(), e -> List.of(e.child())), Kept.by(all, e -> e.referral().stream().toList()));
        }
    }

    public KeptEpisodes(JooqEpisodes episodes, Database database, int patience) {
        this.episodes = episodes;
        kept = new Kept<>(database, () -> Whole.of(episodes.all()), patience);
    }

    @Override public Optional<Episode> find(EpisodeId id) {
        return kept.one(w -> Optional.ofNullable(w.one().get(id)), () -> episodes.find(id));
    }

    @Override public List<Episode> of(PersonId child) {
        return kept.one(w -> w.ofChild().getOrDefault(child, List.of()), () -> episodes.of(child));
    }

    @Override public List<Episode> of(ReferralId referral) {
        return kept.one(w -> w.ofReferral().getOrDefault(referral, List.of()), () -> episodes.of(referral));
    }

    @Override public List<Episode> all() {
        return kept.all(Whole::all, episodes::all);
    }

    @Override public void save(Episode episode) {
        episodes.save(episode);
    }

    @Override public String nextReference(LocalDate on) {
        return episodes.nextReference(on);
    }
}
