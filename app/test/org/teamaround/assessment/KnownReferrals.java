package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Question;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** Referrals as a test says they are. */
final class KnownReferrals implements Referrals {
    private final List<Referral> kept = new ArrayList<>();

    @Override public Optional<Referral> find(ReferralId id) {
        return kept.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    @Override public Optional<Referral> withReference(String reference) {
        return kept.stream().filter(r -> r.reference().equals(reference)).findFirst();
    }

    @Override public List<Referral> all() {
        return kept.reversed();
    }

    @Override public List<Referral> of(PersonId child) {
        return all().stream().filter(r -> r.children().contains(child)).toList();
    }

    @Override public void save(Referral referral) {
        kept.add(referral);
    }

    @Override public String nextReference(LocalDate on) {
        return "R-" + on.getYear() + "-0001";
    }

    @Override public List<Feedback> feedback(ReferralId referral) {
        return List.of();
    }

    @Override public Optional<Feedback> feedback(UUID id) {
        return Optional.empty();
    }

    @Override public void save(Feedback feedback) {}

    @Override public List<Question> openQuestions(Collection<ReferralId> ofThese) {
        throw new UnsupportedOperationException();
    }

    @Override public List<Question> questions(ReferralId referral) {
        return List.of();
    }

    @Override public void save(Question question) {}
}
