package org.teamaround.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;

/** Referrals in memory, and the feedback owed about them. */
final class FakeReferrals implements Referrals {
    private final Map<ReferralId, Referral> referrals = new LinkedHashMap<>();
    private final List<Feedback> owed = new ArrayList<>();

    ReferralState state(ReferralId id) {
        return find(id).orElseThrow().state();
    }

    @Override public Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(referrals.get(id));
    }

    @Override public Optional<Referral> withReference(String reference) {
        return all().stream().filter(r -> r.reference().equals(reference)).findFirst();
    }

    @Override public List<Referral> all() {
        return referrals.values().stream().sorted(Comparator.comparing(Referral::receivedAt).reversed()).toList();
    }

    @Override public List<Referral> of(PersonId child) {
        return all().stream().filter(r -> r.children().contains(child)).toList();
    }

    @Override public void save(Referral referral) {
        referrals.put(referral.id(), referral);
    }

    @Override public String nextReference(LocalDate on) {
        return "R-%d-%04d".formatted(on.getYear(), referrals.size() + 1);
    }

    @Override public List<Feedback> feedback(ReferralId referral) {
        return owed.stream().filter(f -> f.referral().equals(referral)).toList();
    }

    @Override public Optional<Feedback> feedback(UUID id) {
        return owed.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    @Override public void save(Feedback feedback) {
        owed.add(feedback);
    }

    /** Day and result of each word that is owed. */
    List<String> owed() {
        return owed.stream().map(f -> f.from() + " " + f.said().result()).toList();
    }

    @Override public List<Question> questions(ReferralId referral) {
        return List.of();
    }

    @Override public void save(Question question) {
        throw new UnsupportedOperationException();
    }
}
