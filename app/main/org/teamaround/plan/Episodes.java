package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/** Episodes of every child. */
public interface Episodes {
    Optional<Episode> find(EpisodeId id);

    /** Those there are, each once and in no order; read together. */
    default List<Episode> find(Collection<EpisodeId> ids) {
        return ids.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
    }

    /** Newest first. */
    List<Episode> of(PersonId child);

    /** The children of one referral together. */
    List<Episode> of(ReferralId referral);

    /** Of all these children, read together; in no order. */
    default List<Episode> of(Collection<PersonId> children) {
        return children.stream().distinct().flatMap(child -> of(child).stream()).toList();
    }

    /** Of all these referrals, read together; in no order. */
    default List<Episode> together(Collection<ReferralId> referrals) {
        return referrals.stream().distinct().flatMap(referral -> of(referral).stream()).toList();
    }

    /** Everything, oldest first. */
    List<Episode> all();

    /** Those not closed, oldest first. */
    default List<Episode> open() {
        return all().stream().filter(Episode::isOpen).toList();
    }

    /** Whose episodes these are; those that are gone are left out. */
    default List<PersonId> children(List<EpisodeId> episodes) {
        return episodes.stream().flatMap(id -> find(id).stream()).map(Episode::child).toList();
    }

    void save(Episode episode);

    /** The next free reference of the year of {@code on}, such as E-2026-0007. */
    String nextReference(LocalDate on);
}
