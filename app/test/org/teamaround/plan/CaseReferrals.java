package org.teamaround.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Question;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** Referrals and the word owed about them, in memory. */
final class CaseReferrals implements Referrals {
    private final Map<ReferralId, Referral> kept = new LinkedHashMap<>();
    private final Map<UUID, Feedback> owed = new LinkedHashMap<>();

    @Override public Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public Optional<Referral> withReference(String reference) {
        return kept.values().stream().filter(r -> r.reference().equals(reference)).findFirst();
    }

    @Override public List<Referral> all() {
        return List.copyOf(kept.values());
    }

    @Override public List<Referral> of(PersonId child) {
        return kept.values().stream().filter(r -> r.children().contains(child)).toList();
    }

    @Override public void save(Referral referral) {
        kept.put(referral.id(), referral);
    }

    @Override public String nextReference(LocalDate on) {
        return "R-%d-%04d".formatted(on.getYear(), kept.size() + 1);
    }

    @Override public List<Feedback> feedback(ReferralId referral) {
        return owed.values().stream().filter(f -> f.referral().equals(referral)).toList();
    }

    @Override public Optional<Feedback> feedback(UUID id) {
        return Optional.ofNullable(owed.get(id));
    }

    @Override public void save(Feedback feedback) {
        owed.put(feedback.id(), feedback);
    }

    @Override public List<Question> questions(ReferralId referral) {
        return List.of();
    }

    @Override public void save(Question question) {
        throw new UnsupportedOperationException();
    }
}
