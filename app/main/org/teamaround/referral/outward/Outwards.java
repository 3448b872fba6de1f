package org.teamaround.referral.outward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** All referrals out. */
public interface Outwards {
    Optional<Outward> find(OutwardId id);

    /** Newest first. */
    List<Outward> all();

    /** Newest first. */
    default List<Outward> of(PersonId child) {
        return all().stream().filter(o -> o.child().equals(child)).toList();
    }

    /** Those not answered, newest first. */
    default List<Outward> open() {
        return all().stream().filter(o -> o.answered().isEmpty()).toList();
    }

    /** The next free reference of the year of {@code on}, such as O-2026-0004. */
    String nextReference(LocalDate on);

    void save(Outward outward);
}
