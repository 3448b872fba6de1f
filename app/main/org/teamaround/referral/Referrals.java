package org.teamaround.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Every referral with its feedback. */
public interface Referrals {
    Optional<Referral> find(ReferralId id);

    /** Those there are, each once and in no order; read together. */
    default List<Referral> find(Collection<ReferralId> ids) {
        return ids.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
    }

    Optional<Referral> withReference(String reference);

    /** Newest received first. */
    List<Referral> all();

    List<Referral> of(PersonId child);

    /** Of all these children, read together; in no order. */
    default List<Referral> of(Collection<PersonId> children) {
        return children.stream().distinct().flatMap(child -> of(child).stream()).distinct().toList();
    }

    /** Those in one of these states, newest received first. */
    default List<Referral> in(Set<ReferralState> states) {
        return all().stream().filter(r -> states.contains(r.state())).toList();
    }

    /** Those that came from another authority, newest received first. */
    default List<Referral> transferred() {
        return all().stream().filter(Referral::isTransferIn).toList();
    }

    void save(Referral referral);

    /** The next free reference of the year of {@code on}, such as R-2026-0014. */
    String nextReference(LocalDate on);

    /** In the order in which it came to be owed. */
    List<Feedback> feedback(ReferralId referral);

    /** Of all these referrals, read together. */
    default List<Feedback> feedback(Collection<ReferralId> referrals) {
        return referrals.stream().distinct().flatMap(referral -> feedback(referral).stream()).toList();
    }

    /** What is owed to anybody. */
    default List<Feedback> owed() {
        return all().stream().flatMap(r -> feedback(r.id()).stream()).filter(Feedback::isOwed).toList();
    }

    Optional<Feedback> feedback(UUID id);

    void save(Feedback feedback);

    /** Newest first. */
    List<Question> questions(ReferralId referral);

    /** Questions nobody has answered yet, to whomever of these. */
    List<Question> openQuestions(Collection<ReferralId> ofThese);

    void save(Question question);
}
