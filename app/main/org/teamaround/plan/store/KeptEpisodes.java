package org.teamaround.plan.store;

import static org.teamaround.database.schema.Tables.EPISODE;
import static org.teamaround.database.schema.Tables.EPISODE_LEAD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptLists;
import org.teamaround.database.KeptWhole;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.Episodes;
import org.teamaround.referral.ReferralId;

/** Episodes of the database, kept as long as nothing of theirs is written; those that are open together. */
public final class KeptEpisodes implements Episodes {
    private final JooqEpisodes episodes;
    private final Kept<EpisodeId, Episode> kept;
    private final KeptLists<PersonId, EpisodeId, Episode> ofChild;
    private final KeptLists<ReferralId, EpisodeId, Episode> ofReferral;
    private final KeptWhole<List<Episode>> open;

    public KeptEpisodes(JooqEpisodes episodes, Database database) {
        this.episodes = episodes;
        kept = new Kept<>(database, Kept.USUAL, Set.of(EPISODE, EPISODE_LEAD), episodes::byId);
        ofChild = new KeptLists<>(database, Kept.USUAL, EPISODE.CHILD, EPISODE.ID, kept, EpisodeId::new, JooqEpisodes.OLDEST_FIRST.reversed());
        ofReferral = new KeptLists<>(database, Kept.USUAL, EPISODE.REFERRAL, EPISODE.ID, kept, EpisodeId::new, JooqEpisodes.OLDEST_FIRST);
        open = new KeptWhole<>(database, Set.of(EPISODE, EPISODE_LEAD), episodes::open);
    }

    @Override public Optional<Episode> find(EpisodeId id) {
        return kept.find(id);
    }

    @Override public List<Episode> find(Collection<EpisodeId> ids) {
        return List.copyOf(kept.all(ids).values());
    }

    @Override public List<Episode> of(PersonId child) {
        return ofChild.of(child);
    }

    @Override public List<Episode> of(Collection<PersonId> children) {
        return ofChild.of(children);
    }

    @Override public List<Episode> of(ReferralId referral) {
        return ofReferral.of(referral);
    }

    @Override public List<Episode> together(Collection<ReferralId> referrals) {
        return ofReferral.of(referrals);
    }

    @Override public List<Episode> all() {
        return episodes.all();
    }

    @Override public List<Episode> open() {
        return open.now();
    }

    @Override public void save(Episode episode) {
        episodes.save(episode);
    }

    @Override public String nextReference(LocalDate on) {
        return episodes.nextReference(on);
    }
}
