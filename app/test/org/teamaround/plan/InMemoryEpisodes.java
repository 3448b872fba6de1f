package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/** Episodes kept in memory, for tests of use cases. */
public final class InMemoryEpisodes implements Episodes {
    private final Map<EpisodeId, Episode> kept = new LinkedHashMap<>();

    @Override public Optional<Episode> find(EpisodeId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public List<Episode> of(PersonId child) {
        return all().stream().filter(e -> e.child().equals(child)).toList().reversed();
    }

    @Override public List<Episode> of(ReferralId referral) {
        return all().stream().filter(e -> e.referral().filter(referral::equals).isPresent()).toList();
    }

    @Override public List<Episode> all() {
        return kept.values().stream().sorted(Comparator.comparing(Episode::openedOn).thenComparing(Episode::reference)).toList();
    }

    @Override public void save(Episode episode) {
        kept.put(episode.id(), episode);
    }

    @Override public String nextReference(LocalDate on) {
        String start = "E-" + on.getYear() + '-';
        int last = kept.values().stream().map(Episode::reference).filter(r -> r.startsWith(start))
            .mapToInt(r -> Integer.parseInt(r.substring(start.length()))).max().orElse(0);
        return start + "%04d".formatted(last + 1);
    }
}
