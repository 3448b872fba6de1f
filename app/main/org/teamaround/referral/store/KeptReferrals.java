package org.teamaround.referral.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Question;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** Referrals and their feedback of the database, kept between commits. */
public final class KeptReferrals implements Referrals {
    private final JooqReferrals referrals;
    private final Kept<Whole> kept;
    private final Kept<Map<ReferralId, List<Feedback>>> feedback;

    /** Everything, and under what it is looked up. */
    private record Whole(List<Referral> all, Map<ReferralId, Referral> one, Map<PersonId, List<Referral>> ofChild) {
        static Whole of(List<Referral> all) {
            return new Whole(all, all.stream().collect(Collectors.toMap(Referral::id, Function.identity())), Kept.by(all, Referral::children));
        }
    }

    public KeptReferrals(JooqReferrals referrals, Database database, int patience) {
        this.referrals = referrals;
        kept = new Kept<>(database, () -> Whole.of(referrals.all()), patience);
        feedback = new Kept<>(database, () -> Kept.by(referrals.feedback(), f -> List.of(f.referral())), patience);
    }

    @Override public Optional<Referral> find(ReferralId id) {
        return kept.one(w -> Optional.ofNullable(w.one().get(id)).or(() -> referrals.find(id)), () -> referrals.find(id));
    }

    @Override public Optional<Referral> withReference(String reference) {
        return referrals.withReference(reference);
    }

    @Override public List<Referral> all() {
        return kept.all(Whole::all, referrals::all);
    }

    @Override public List<Referral> of(PersonId child) {
        return kept.one(w -> w.ofChild().getOrDefault(child, List.of()), () -> referrals.of(child));
    }

    @Override public void save(Referral referral) {
        referrals.save(referral);
    }

    @Override public String nextReference(LocalDate on) {
        return referrals.nextReference(on);
    }

    @Override public List<Feedback> feedback(ReferralId referral) {
        return feedback.one(whole -> whole.getOrDefault(referral, List.of()), () -> referrals.feedback(referral));
    }

    @Override public Optional<Feedback> feedback(UUID id) {
        return referrals.feedback(id);
    }

    @Override public void save(Feedback word) {
        referrals.save(word);
    }

    @Override public List<Question> questions(ReferralId referral) {
        return referrals.questions(referral);
    }

    @Override public void save(Question question) {
        referrals.save(question);
    }
}
