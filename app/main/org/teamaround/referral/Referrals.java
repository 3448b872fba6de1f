package org.teamaround.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Every referral with its feedback. */
public interface Referrals {
    Optional<Referral> find(ReferralId id);

    Optional<Referral> withReference(String reference);

    /** Newest received first. */
    List<Referral> all();

    List<Referral> of(PersonId child);

    void save(Referral referral);

    /** The next free reference of the year of {@code on}, such as R-2026-0014. */
    String nextReference(LocalDate on);

    /** In the order in which it came to be owed. */
    List<Feedback> feedback(ReferralId referral);

    Optional<Feedback> feedback(UUID id);

    void save(Feedback feedback);

    /** Newest first. */
    List<Question> questions(ReferralId referral);

    void save(Question question);
}
