package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/** Episodes of every child. */
public interface Episodes {
    Optional<Episode> find(EpisodeId id);

    /** Newest first. */
    List<Episode> of(PersonId child);

    /** The children of one referral together. */
    List<Episode> of(ReferralId referral);

    List<Episode> all();

    /** Whose episodes these are; those that are gone are left out. */
    default List<PersonId> children(List<EpisodeId> episodes) {
        return episodes.stream().flatMap(id -> find(id).stream()).map(Episode::child).toList();
    }

    void save(Episode episode);

    /** The next free reference of the year of {@code on}, such as E-2026-0007. */
    String nextReference(LocalDate on);
}
